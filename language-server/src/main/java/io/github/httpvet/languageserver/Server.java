package io.github.httpvet.languageserver;

import io.github.httpvet.check.FoundClassPath;
import io.github.httpvet.check.ToolVersion;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** One connection with an editor, from its start to its end. */
final class Server implements LanguageServer, LanguageClientAware, AutoCloseable {

  private final Editor editor = new Editor();
  private final OpenFiles files;
  private final Documents documents;
  private final Workspace workspace;
  private final IntConsumer end;
  private Configured configured;
  private Abilities abilities = Abilities.of(null);
  private boolean isShutDown;

  /**
   * For an editor.
   *
   * @param classPathOf asks a build tool about a project
   * @param end told the process's exit code when the connection is to end
   */
  Server(Function<Build, FoundClassPath> classPathOf, IntConsumer end) {
    this.end = end;
    this.files = new OpenFiles(editor, classPathOf);
    this.configured = new Configured(files, editor, false, null);
    this.documents = new Documents(files);
    this.workspace = new Workspace(files, editor, () -> configured);
  }

  @Override
  public void connect(LanguageClient client) {
    editor.connect(client);
  }

  @Override
  @SuppressWarnings("deprecation") // Some editors send nothing but the root.
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    Optional.ofNullable(params.getProcessId()).ifPresent(this::endWith);
    if (params.getWorkspaceFolders() != null) {
      files.folders().add(Workspace.paths(params.getWorkspaceFolders()));
    } else if (params.getRootUri() != null) {
      files.folders().add(Uris.path(params.getRootUri()).stream().toList());
    }
    abilities = Abilities.of(params.getCapabilities());
    Diagnostics diagnostics = new Diagnostics(abilities.related());
    files.tellSo(diagnostics, !abilities.watches());
    documents.offer(new Actions(diagnostics, abilities.versions()));
    configured =
        new Configured(files, editor, abilities.asked(), params.getInitializationOptions());
    configured.start();
    ServerInfo info = new ServerInfo("httpvet", ToolVersion.current());
    return CompletableFuture.completedFuture(new InitializeResult(capabilities(), info));
  }

  /**
   * A process that is not to be seen from here, as out of a container, ends by closing its pipe.
   */
  private void endWith(int parent) {
    ProcessHandle.of(parent).ifPresent(process -> process.onExit().thenRun(this::exit));
  }

  private static ServerCapabilities capabilities() {
    ServerCapabilities can = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    can.setTextDocumentSync(sync);
    can.setHoverProvider(true);
    can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(ExplainAction.COMMAND)));
    WorkspaceServerCapabilities all = new WorkspaceServerCapabilities();
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    all.setWorkspaceFolders(folders);
    FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
    FileOperationFilter any = new FileOperationFilter(new FileOperationPattern("**"), "file");
    operations.setDidRename(new FileOperationOptions(List.of(any)));
    operations.setDidDelete(new FileOperationOptions(List.of(any)));
    all.setFileOperations(operations);
    can.setWorkspace(all);
    return can;
  }

  @Override
  public void initialized(InitializedParams params) {
    if (abilities.watches() || abilities.pushes()) {
      editor.register(Watched.registration(abilities.watches(), abilities.pushes()));
    }
    configured.ask();
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    isShutDown = true;
    files.close();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    end.accept(isShutDown ? 0 : 1);
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }

  /** Nothing is traced. */
  @Override
  public void setTrace(SetTraceParams params) {
    // Editors set it unasked.
  }

  /** There is no progress to cancel. */
  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    // Editors may send it unasked.
  }

  @Override
  public void close() {
    files.close();
  }
}
