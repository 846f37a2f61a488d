package io.github.httpvet.benchmarks;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * How long an editor waits for findings after a key: with the runnable jar as argument, and the
 * number of keys. Beside each key, javac alone parses and attributes the same text.
 */
final class Typing implements LanguageClient {

  private static final int WARM_UP = 60;
  private static final int DEBOUNCE_MILLIS = 200;
  private static final int METHODS = 43;
  private static final Path FILE = Path.of("Typed.java").toAbsolutePath();

  private static final String METHOD =
      """

        /** Asks for the stock of a product: %1$d. */
        String stock%1$d(HttpClient http, List<String> products) throws Exception {
          StringBuilder found = new StringBuilder();
          for (String product : products) {
            HttpRequest request =
                HttpRequest.newBuilder(URI.create("https://shop.example.org/%1$d/" + product))
                    .timeout(Duration.ofSeconds(10))
                    .header("Accept", "application/json")
                    .build();
            HttpResponse<InputStream> response =
                http.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() == 404 && %2$b) {
              return found.toString();
            }
            try (InputStream body = response.body()) {
              Map<String, Integer> counts = new TreeMap<>();
              counts.merge(new String(body.readAllBytes()), 1, Integer::sum);
              counts.forEach((name, count) -> found.append(name).append(count));
            }
          }
          return found.toString();
        }
      """;

  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();

  private Typing() {}

  /** Prints a line. */
  public static void main(String[] args) throws Exception {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-jar",
                args[0],
                "language-server")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Typing editor = new Typing();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(editor, server.getInputStream(), server.getOutputStream());
    launcher.startListening();
    try {
      editor.measure(launcher.getRemoteProxy(), Integer.parseInt(args[1]));
      launcher.getRemoteProxy().shutdown().get();
      launcher.getRemoteProxy().exit();
    } finally {
      server.destroy();
    }
    System.exit(0);
  }

  private static String text() {
    StringBuilder text = new StringBuilder("import java.io.InputStream;\nimport java.net.URI;\n");
    text.append("import java.net.http.*;\nimport java.net.http.HttpResponse.BodyHandlers;\n");
    text.append("import java.time.Duration;\nimport java.util.*;\n\n");
    text.append("// Key 00000\nclass Typed {\n");
    for (int i = 0; i < METHODS; i++) {
      text.append(METHOD.formatted(i, i % 10 == 0));
    }
    return text.append("}\n").toString();
  }

  private void measure(LanguageServer server, int keys) throws Exception {
    InitializeParams hello = new InitializeParams();
    hello.setCapabilities(new ClientCapabilities());
    server.initialize(hello).get();
    server.initialized(new InitializedParams());
    String text = text();
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(FILE.toUri().toString(), "java", 0, text)));
    int findings = next(0).getDiagnostics().size();
    List<Double> waits = new ArrayList<>();
    List<Double> compiles = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      for (int key = 1; key <= WARM_UP + keys; key++) {
        double wait = type(server, key);
        double compile = compile(compiler, files, text);
        if (key > WARM_UP) {
          waits.add(wait);
          compiles.add(compile);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "  typing: %d lines, %d findings, %d keys: findings %.0f ms after the pause of %d ms"
            + " (median; 95 %% within %.0f ms), javac alone %.0f ms: ratio %.1f%n",
        text.lines().count(),
        findings,
        keys,
        rank(waits, 0.5),
        DEBOUNCE_MILLIS,
        rank(waits, 0.95),
        rank(compiles, 0.5),
        rank(waits, 0.5) / rank(compiles, 0.5));
  }

  private double type(LanguageServer server, int key) throws InterruptedException {
    Range digits = new Range(new Position(7, 7), new Position(7, 12));
    long start = System.nanoTime();
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(FILE.toUri().toString(), key),
                List.of(
                    new TextDocumentContentChangeEvent(
                        digits, String.format(Locale.ROOT, "%05d", key)))));
    next(key);
    return millis(start) - DEBOUNCE_MILLIS;
  }

  private PublishDiagnosticsParams next(int version) throws InterruptedException {
    while (true) {
      PublishDiagnosticsParams told = published.poll(60, TimeUnit.SECONDS);
      if (told == null) {
        throw new IllegalStateException("no findings");
      }
      if (told.getVersion() == version) {
        return told;
      }
    }
  }

  private static double compile(JavaCompiler compiler, StandardJavaFileManager files, String text)
      throws IOException {
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("mem:///Typed.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    long start = System.nanoTime();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, files, problem -> {}, List.of("-proc:none"), null, List.of(source));
    task.parse();
    task.analyze();
    return millis(start);
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double rank(List<Double> values, double share) {
    double[] sorted = values.stream().mapToDouble(value -> value).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    published.add(params);
  }

  @Override
  public void showMessage(MessageParams params) {
    System.err.println(params.getMessage());
  }

  @Override
  public void logMessage(MessageParams params) {
    System.err.println(params.getMessage());
  }

  @Override
  public void telemetryEvent(Object event) {
    // There is none.
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }
}
