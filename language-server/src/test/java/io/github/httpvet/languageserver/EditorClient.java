package io.github.httpvet.languageserver;

import com.google.gson.JsonObject;
import io.github.httpvet.check.FoundClassPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** A real client of the protocol, and a server at the other end of two pipes. */
final class EditorClient implements LanguageClient, AutoCloseable {

  /** Long enough for a busy machine; nothing waits that long unless the test fails. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Tests send what has no place; kept, since loggers are not. */
  private static final Logger LOGGER = Logger.getLogger("org.eclipse.lsp4j");

  static {
    LOGGER.setLevel(Level.OFF);
  }

  private final OutputStream toServer;
  private final CompletableFuture<Integer> exit;
  private final LanguageServer server;
  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  final BlockingQueue<MessageParams> messages = new LinkedBlockingQueue<>();
  final List<RegistrationParams> registered = new CopyOnWriteArrayList<>();

  /** What is answered when the server asks for settings; null if it cannot be asked. */
  private final Function<String, JsonObject> settings;

  private EditorClient(
      Function<Build, FoundClassPath> classPathOf, Function<String, JsonObject> settings)
      throws IOException {
    this.settings = settings;
    Pipe sent = Pipe.open();
    Pipe received = Pipe.open();
    toServer = Channels.newOutputStream(sent.sink());
    InputStream atServer = Channels.newInputStream(sent.source());
    OutputStream fromServer = Channels.newOutputStream(received.sink());
    InputStream atClient = Channels.newInputStream(received.source());
    exit =
        CompletableFuture.supplyAsync(
            () -> {
              try (fromServer) {
                return Stdio.serve(atServer, fromServer, classPathOf);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, atClient, toServer);
    launcher.startListening();
    server = launcher.getRemoteProxy();
  }

  /** Connected, with a server that build tools tell nothing. */
  static EditorClient connected() throws IOException {
    return connected(build -> new FoundClassPath(List.of(), List.of()), null);
  }

  static EditorClient connected(
      Function<Build, FoundClassPath> classPathOf, Function<String, JsonObject> settings)
      throws IOException {
    return new EditorClient(classPathOf, settings);
  }

  /** Says hello, as an editor that can do everything. */
  InitializeResult start(JsonObject options, Path... folders) {
    return start(options, 1, folders);
  }

  InitializeResult start(JsonObject options, int debounce, Path... folders) {
    InitializeParams hello = new InitializeParams();
    JsonObject sent = options == null ? new JsonObject() : options;
    sent.addProperty("debounce", debounce);
    hello.setInitializationOptions(sent);
    List<WorkspaceFolder> all = new ArrayList<>();
    for (Path folder : folders) {
      all.add(new WorkspaceFolder(uri(folder), folder.getFileName().toString()));
    }
    hello.setWorkspaceFolders(all);
    hello.setCapabilities(capabilities());
    InitializeResult result = get(server.initialize(hello));
    server.initialized(new InitializedParams());
    return result;
  }

  private ClientCapabilities capabilities() {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setConfiguration(settings != null);
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    workspace.setDidChangeConfiguration(new DidChangeConfigurationCapabilities(true));
    WorkspaceEditCapabilities edit = new WorkspaceEditCapabilities();
    edit.setDocumentChanges(true);
    workspace.setWorkspaceEdit(edit);
    TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
    document.setPublishDiagnostics(new PublishDiagnosticsCapabilities(true));
    return new ClientCapabilities(workspace, document, null);
  }

  static String uri(Path path) {
    return path.toUri().toString();
  }

  LanguageServer server() {
    return server;
  }

  void open(Path file, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "java", 1, text)));
  }

  void change(Path file, int version, String text) {
    change(file, version, new TextDocumentContentChangeEvent(text));
  }

  void change(Path file, int version, TextDocumentContentChangeEvent... changes) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version), List.of(changes)));
  }

  void close(Path file) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(file))));
  }

  void tell(Path file, FileChangeType type) {
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(file), type))));
  }

  /** What is offered at a finding. */
  List<CodeAction> actions(Path file, Range range) {
    CodeActionParams asked =
        new CodeActionParams(
            new TextDocumentIdentifier(uri(file)), range, new CodeActionContext(List.of()));
    return get(server.getTextDocumentService().codeAction(asked)).stream()
        .map(either -> either.getRight())
        .toList();
  }

  /** The text after an edit, as an editor applies it. */
  static String applied(WorkspaceEdit edit, String text) {
    String changed = text;
    for (TextEdit one : edit.getDocumentChanges().get(0).getLeft().getEdits()) {
      changed =
          changed.substring(0, offset(text, one.getRange().getStart()))
              + one.getNewText()
              + changed.substring(offset(text, one.getRange().getEnd()));
    }
    return changed;
  }

  private static int offset(String text, Position position) {
    int offset = 0;
    for (int line = 0; line < position.getLine(); line++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset + position.getCharacter();
  }

  /** The next findings of a file that are told, whatever is told of others. */
  PublishDiagnosticsParams next(Path file) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (true) {
        PublishDiagnosticsParams one =
            published.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (one == null) {
          throw new AssertionError("nothing is told of " + file + "; messages: " + messages);
        }
        if (one.getUri().equals(uri(file))) {
          return one;
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The findings of a file in short, as soon as they are so many: {@code line rule}. */
  List<String> findings(Path file, int count) {
    while (true) {
      List<Diagnostic> all = next(file).getDiagnostics();
      if (all.size() == count) {
        return shorts(all);
      }
    }
  }

  /** The first finding of a file, as soon as there is one. */
  Diagnostic first(Path file) {
    while (true) {
      List<Diagnostic> all = next(file).getDiagnostics();
      if (!all.isEmpty()) {
        return all.get(0);
      }
    }
  }

  static List<String> shorts(List<Diagnostic> all) {
    return all.stream()
        .map(one -> one.getRange().getStart().getLine() + 1 + " " + one.getCode().getLeft())
        .toList();
  }

  /** The next thing that is told in a window. */
  MessageParams message() {
    try {
      MessageParams message = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("no message");
      }
      return message;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** All that is told until the server has answered something. */
  List<PublishDiagnosticsParams> rest(Path file) {
    actions(file, new Range(new Position(0, 0), new Position(0, 0)));
    List<PublishDiagnosticsParams> all = new ArrayList<>();
    published.drainTo(all);
    return all;
  }

  void send(String bytes) throws IOException {
    toServer.write(bytes.getBytes(StandardCharsets.UTF_8));
    toServer.flush();
  }

  void hangUp() throws IOException {
    toServer.close();
  }

  int exitCode() {
    return get(exit);
  }

  static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception e) { // Of whatever kind, the test fails.
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() throws IOException {
    toServer.close();
    exitCode();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    published.add(params);
  }

  @Override
  public void showMessage(MessageParams params) {
    messages.add(params);
  }

  @Override
  public void logMessage(MessageParams params) {
    // Not in a window.
  }

  @Override
  public void telemetryEvent(Object event) {
    throw new AssertionError("nothing is collected");
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    throw new AssertionError("nothing is asked");
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registered.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    return CompletableFuture.completedFuture(
        params.getItems().stream()
            .<Object>map(
                item -> settings.apply(item.getScopeUri() == null ? "" : item.getScopeUri()))
            .toList());
  }
}
