package io.github.httpvet.languageserver;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.check.FoundClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
final class ConnectionTest {

  @TempDir Path folder;

  private Path shop() {
    return folder.resolve("Shop.java");
  }

  @Test
  void saysWhoItIs() throws IOException {
    try (EditorClient editor = EditorClient.connected()) {
      InitializeResult hello = editor.start(null, folder);
      assertThat(hello.getServerInfo().getName()).isEqualTo("httpvet");
      assertThat(hello.getServerInfo().getVersion()).isNotEmpty();
      assertThat(hello.getCapabilities().getExecuteCommandProvider().getCommands())
          .containsExactly("httpvet.explain");
    }
  }

  @Test
  void endsWellWhenAsked() throws IOException {
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, folder);
      editor.open(shop(), Sources.LOOP);
      EditorClient.get(editor.server().shutdown());
      editor.server().exit();
      assertThat(editor.exitCode()).isEqualTo(0);
    }
  }

  @Test
  void endsWithoutBeingAskedWhenTheEditorIsGone() throws IOException {
    EditorClient editor = EditorClient.connected();
    editor.start(null, folder);
    editor.open(shop(), Sources.LOOP);
    editor.hangUp();
    assertThat(editor.exitCode()).isEqualTo(1);
  }

  @Test
  void endsWithTheProcessThatStartedIt() throws Exception {
    Process parent = new ProcessBuilder("sleep", "600").start();
    try (EditorClient editor = EditorClient.connected()) {
      InitializeParams hello = new InitializeParams();
      hello.setProcessId((int) parent.pid());
      EditorClient.get(editor.server().initialize(hello));
      parent.destroyForcibly().waitFor();
      assertThat(editor.exitCode()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 9\r\n\r\nno json..",
        "Content-Length: 2\r\n\r\n{}",
        "Content-Length: 2\r\n\r\n[]",
        "Content-Length: nine\r\n\r\n",
        "Content-Length: 99999999999\r\n\r\n",
        "Content-Length: 37\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"no/such\"}\n",
        "Content-Length: 77\r\n\r\n"
            + "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":1}}",
        "Content-Length: 58\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\"}         ",
        "hello\r\n\r\n",
      })
  void outlivesWhatIsMalformed(String bytes) throws IOException {
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, folder);
      editor.rest(shop());
      editor.send(bytes);
      editor.open(shop(), Sources.LOOP);
      assertThat(editor.findings(shop(), 1)).containsExactly("9 HttpClientInLoop");
    }
  }

  @Test
  void outlivesWhatHasNoPlace() throws IOException {
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, folder);
      editor.change(shop(), 2, "class A {}");
      editor.close(shop());
      HoverParams hover =
          new HoverParams(new TextDocumentIdentifier("no uri at all"), new Position(0, 0));
      assertThat(EditorClient.get(editor.server().getTextDocumentService().hover(hover))).isNull();
      editor.open(shop(), Sources.LOOP);
      editor.findings(shop(), 1);
      hover =
          new HoverParams(
              new TextDocumentIdentifier(EditorClient.uri(shop())), new Position(999, 999));
      assertThat(EditorClient.get(editor.server().getTextDocumentService().hover(hover))).isNull();
    }
  }

  @Test
  void checksTextsThatNobodyWouldWrite() throws IOException {
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, folder);
      editor.open(shop(), "import java.net.http.HttpClient; class A {" + "{".repeat(5_000));
      assertThat(editor.next(shop()).getDiagnostics()).isEmpty();
      editor.change(shop(), 2, "java.net.http \uFFFF\u0000 \uD800 class");
      assertThat(editor.next(shop()).getDiagnostics()).isEmpty();
      editor.change(shop(), 3, Sources.LOOP.replace("\n", "\r"));
      assertThat(editor.findings(shop(), 1)).containsExactly("9 HttpClientInLoop");
    }
  }

  /** What a text of thousands keeps would be gigabytes; one is open at any time. */
  @Test
  void keepsNothingOfClosedFiles() throws IOException {
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, folder);
      for (int i = 0; i < 300; i++) {
        Path file = folder.resolve("Shop" + i + ".java");
        editor.open(file, Sources.LOOP);
        editor.findings(file, 1);
        editor.close(file);
      }
      long before = used();
      for (int i = 0; i < 3_000; i++) {
        Path file = folder.resolve("Shop" + i + ".java");
        editor.open(file, "// " + "x".repeat(20_000) + "\n" + Sources.LOOP);
        if (i % 10 == 0) {
          editor.findings(file, 1);
        }
        editor.close(file);
      }
      editor.rest(shop());
      // The texts alone are sixty megabytes.
      assertThat(used() - before).isLessThan(20L << 20);
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  @Test
  void answersWhileMavenIsAsked() throws IOException {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    CountDownLatch asked = new CountDownLatch(1);
    CompletableFuture<Void> answer = new CompletableFuture<>();
    try (EditorClient editor =
        EditorClient.connected(
            project -> {
              asked.countDown();
              answer.join();
              return new FoundClassPath(List.of(), List.of());
            },
            null)) {
      editor.start(null, folder);
      editor.open(shop(), Sources.LOOP);
      editor.findings(shop(), 1);
      editor.change(shop(), 2, "class A {}");
      assertThat(editor.findings(shop(), 0)).isEmpty();
      assertThat(asked.getCount()).isEqualTo(0);
      answer.complete(null);
    }
  }
}
