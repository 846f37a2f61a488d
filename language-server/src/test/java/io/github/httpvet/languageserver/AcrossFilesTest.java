package io.github.httpvet.languageserver;

import static com.google.common.truth.Truth.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Checker;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.Sources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files tell each other, while one types in them. */
final class AcrossFilesTest {

  private static final String OPENING =
      """
      package shop;

      import java.io.InputStream;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;

      final class Http {
        static InputStream open(HttpClient http, HttpRequest request) throws Exception {
          return http.send(request, BodyHandlers.ofInputStream()).body();
        }
      }
      """;

  /** Reads and closes what it opens. */
  private static final String CLOSING =
      OPENING.replace(
          "    return http.send(request, BodyHandlers.ofInputStream()).body();\n",
          """
              try (InputStream in = http.send(request, BodyHandlers.ofInputStream()).body()) {
                return new java.io.ByteArrayInputStream(in.readAllBytes());
              }
          """);

  private static final String PAGES =
      """
      package shop;

      import java.io.InputStream;
      import java.net.URI;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;

      final class Pages {
        private static final HttpClient HTTP = HttpClient.newHttpClient();

        static InputStream page(String name) throws Exception {
          URI uri = URI.create("http://pages.example/" + name);
          return Http.open(HTTP, HttpRequest.newBuilder(uri).build());
        }
      }
      """;

  private static final String CALLER =
      """
      package shop;

      final class Poller {
        int first() throws Exception {
          return Pages.page("a").read();
        }
      }
      """;

  private static final String DIRECT =
      """
      package shop;

      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;

      final class Direct {
        int first(HttpClient http, HttpRequest request) throws Exception {
          return Http.open(http, request).read();
        }
      }
      """;

  @TempDir Path folder;
  private EditorClient editor;
  private Path http;
  private Path pages;
  private Path poller;
  private Path direct;

  @BeforeEach
  void connect() throws IOException {
    editor = EditorClient.connected();
    http = write("Http", OPENING);
    pages = write("Pages", PAGES);
    poller = write("Poller", CALLER);
    direct = write("Direct", DIRECT);
    editor.start(null, folder);
  }

  @AfterEach
  void disconnect() throws IOException {
    editor.close();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("src/main/java/shop/" + name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void save(Path file, String text) throws IOException {
    Files.writeString(file, text);
    editor.tell(file, FileChangeType.Changed);
  }

  /** What a check of the whole folder finds in a file. */
  private List<String> checked(Path file) {
    try (Sources sources = Sources.of(List.of(folder))) {
      CheckRequest request =
          new CheckRequest(
              List.of(), Map.of(), List.of(), 0, StandardCharsets.UTF_8, List.of(), "nothing");
      CheckReport report = new Checker(Engine.javac()).check(sources, request, progress -> {});
      return report.hits().stream()
          .filter(hit -> hit.source().file().equals(file))
          .map(hit -> hit.line() + " " + hit.rule().name())
          .toList();
    }
  }

  @Test
  void aCallerIsToldThatItsHelperOpens() {
    editor.open(direct, DIRECT);

    Diagnostic leak = editor.first(direct);

    assertThat(EditorClient.shorts(List.of(leak))).isEqualTo(checked(direct));
    List<DiagnosticRelatedInformation> related = leak.getRelatedInformation();
    assertThat(related.stream().map(DiagnosticRelatedInformation::getMessage).toList())
        .containsExactly("opened here", "see Http.java:9", "returns with it open")
        .inOrder();
    assertThat(related.stream().map(one -> one.getLocation().getUri()).toList())
        .containsExactly(EditorClient.uri(direct), EditorClient.uri(http), EditorClient.uri(direct))
        .inOrder();
    assertThat(related.get(1).getLocation().getRange().getStart().getLine()).isEqualTo(8);
  }

  @Test
  void whatIsTypedInTheHelperIsSeenByTheCaller() {
    editor.open(http, OPENING);
    editor.open(direct, DIRECT);
    assertThat(editor.findings(direct, 1)).containsExactly("8 HttpResponseNotClosed");

    editor.change(http, 2, CLOSING);
    assertThat(editor.findings(direct, 0)).isEmpty();

    editor.change(http, 3, "// One more line.\n" + OPENING);
    assertThat(editor.first(direct).getRelatedInformation().get(1).getMessage())
        .isEqualTo("see Http.java:10");

    editor.change(http, 4, OPENING);
    assertThat(editor.first(direct).getRelatedInformation().get(1).getMessage())
        .isEqualTo("see Http.java:9");

    editor.change(http, 5, CLOSING);
    assertThat(editor.findings(direct, 0)).isEmpty();
    editor.close(http);
    assertThat(editor.findings(direct, 1)).containsExactly("8 HttpResponseNotClosed");
  }

  @Test
  void wrappersOfWrappersAreFollowed() throws IOException {
    editor.open(poller, CALLER);
    assertThat(editor.findings(poller, 1)).isEqualTo(checked(poller));

    save(http, CLOSING);
    assertThat(editor.findings(poller, 0)).isEqualTo(checked(poller));

    save(http, OPENING);
    assertThat(editor.findings(poller, 1)).isEqualTo(checked(poller));

    save(
        pages,
        PAGES
            .replace("return Http", "Http")
            .replace("build());", "build()).close();\n    return null;"));
    assertThat(editor.findings(poller, 0)).isEqualTo(checked(poller));
  }

  @Test
  void whatIsDeletedTellsNothing() throws IOException {
    editor.open(poller, CALLER);
    editor.open(http, OPENING);
    editor.findings(poller, 1);

    Files.delete(http);
    editor.tell(http, FileChangeType.Deleted);
    assertThat(editor.findings(poller, 0)).isEqualTo(checked(poller));

    write("Http", OPENING);
    editor.tell(http, FileChangeType.Created);
    assertThat(editor.findings(poller, 1)).isEqualTo(checked(poller));
  }

  @Test
  void whatIsRenamedIsAnotherFile() throws IOException {
    editor.open(direct, DIRECT);
    editor.findings(direct, 1);

    Path renamed = http.resolveSibling("Net.java");
    Files.move(http, renamed);
    Files.writeString(renamed, OPENING.replace("class Http", "class Net"));
    editor
        .server()
        .getWorkspaceService()
        .didRenameFiles(
            new RenameFilesParams(
                List.of(new FileRename(EditorClient.uri(http), EditorClient.uri(renamed)))));
    assertThat(editor.findings(direct, 0)).isEqualTo(checked(direct));

    String other = DIRECT.replace("Http.open", "Net.open");
    Files.writeString(direct, other);
    editor.change(direct, 2, other);
    assertThat(editor.findings(direct, 1)).isEqualTo(checked(direct));
  }

  @Test
  void anotherTypeOfWhatAHelperGivesIsSeen() throws IOException {
    editor.open(direct, DIRECT);
    editor.findings(direct, 1);

    save(http, OPENING.replace("static InputStream open", "static Object open"));
    assertThat(editor.findings(direct, 0)).isEqualTo(checked(direct));
  }

  @Test
  void whatTwoFilesOnlyTellEachOtherEnds() throws IOException {
    String first =
        """
        package shop;

        import java.io.InputStream;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;

        final class First {
          static InputStream open(HttpClient http, HttpRequest request, int n) throws Exception {
            return n > 0 ? Second.open(http, request, n - 1) : Http.open(http, request);
          }
        }
        """;
    String second =
        """
        package shop;

        import java.io.InputStream;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;

        final class Second {
          static InputStream open(HttpClient http, HttpRequest request, int n) throws Exception {
            return First.open(http, request, n);
          }
        }
        """;
    String text =
        DIRECT
            .replace("class Direct", "class User")
            .replace("Http.open(http, request)", "Second.open(http, request, 2)");
    write("First", first);
    write("Second", second);
    Path user = write("User", text);
    editor.open(user, text);
    assertThat(editor.findings(user, 1)).isEqualTo(checked(user));

    save(http, CLOSING);
    assertThat(editor.findings(user, 0)).isEqualTo(checked(user));
  }

  @Test
  void aBrokenHelperKeepsWhatItTold() {
    editor.open(poller, CALLER);
    editor.open(http, OPENING);
    editor.open(pages, PAGES);
    editor.findings(poller, 1);

    editor.change(pages, 2, PAGES.replace("return Http", "return )) Http"));
    editor.change(http, 2, OPENING.replace("return http", "return (( http"));
    editor.next(pages);
    editor.next(http);
    editor.change(poller, 2, CALLER + "// Once more.\n");

    assertThat(editor.findings(poller, 1)).containsExactly("5 HttpResponseNotClosed");
    editor.change(http, 3, CLOSING);
    editor.change(pages, 3, PAGES);
    assertThat(editor.findings(poller, 0)).isEmpty();
  }

  @Test
  void aHelperThatIsNotSavedYetTellsToo() throws IOException {
    Files.delete(http);
    editor.open(direct, DIRECT);
    assertThat(editor.next(direct).getDiagnostics()).isEmpty();

    editor.open(http, OPENING);
    assertThat(editor.findings(direct, 1)).containsExactly("8 HttpResponseNotClosed");

    editor.close(http);
    assertThat(editor.findings(direct, 0)).isEmpty();
  }

  @Test
  void filesOfAnotherConfigurationTellNothing() throws IOException {
    Path other = folder.resolve("src/main/java/other");
    Files.createDirectories(other);
    Files.writeString(other.resolve("httpvet.properties"), "severity = error\n");
    String text = DIRECT.replace("package shop;", "package other;\nimport shop.Http;");
    Path user = Files.writeString(other.resolve("Direct.java"), text);
    editor.open(user, text);
    editor.open(direct, DIRECT);
    editor.findings(direct, 1);

    editor.change(user, 2, text + "\n");
    assertThat(editor.next(user).getDiagnostics()).isEmpty();
    assertThat(checked(user)).isEmpty();
  }

  @Test
  void aModuleOfTheClassPathTells() throws IOException {
    Path classes = folder.resolve("lib");
    Path source = write("../../../../build/low/Low", OPENING.replace("class Http", "class Low"));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), source.toString()))
        .isEqualTo(0);
    Path jar = folder.resolve("low.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("shop/Low.class"));
      Files.copy(classes.resolve("shop/Low.class"), zip);
      zip.putNextEntry(new ZipEntry("META-INF/httpvet/facts"));
      zip.write(
          """
          # httpvet facts 1
          opens shop.Low#open(java.net.http.HttpClient,java.net.http.HttpRequest) \
          -> java.io.InputStream | inferred=Low.java:9
          """
              .getBytes(StandardCharsets.UTF_8));
    }
    Files.delete(source);
    Files.delete(classes.resolve("shop/Low.class"));
    String text = DIRECT.replace("Http.open", "Low.open");
    try (EditorClient other = EditorClient.connected()) {
      JsonObject options = new JsonObject();
      JsonArray path = new JsonArray();
      path.add(jar.toString());
      options.add("classpath", path);
      other.start(options, folder);
      other.open(direct, text);

      Diagnostic leak = other.first(direct);

      assertThat(EditorClient.shorts(List.of(leak))).containsExactly("8 HttpResponseNotClosed");
      assertThat(leak.getRelatedInformation().get(0).getMessage())
          .isEqualTo("opened here, see Low.java:9");
    }
  }

  @Test
  void nothingIsWritten() throws IOException {
    editor.open(direct, DIRECT);
    editor.findings(direct, 1);

    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile).toList())
          .containsExactly(http, pages, poller, direct);
    }
    assertThat(Files.readString(http)).isEqualTo(OPENING);
  }

  @Test
  void aFileThatALinkLeadsToIsNotRead(@TempDir Path outside) throws IOException {
    Path file = Files.writeString(outside.resolve("Http.java"), OPENING);
    Files.createSymbolicLink(folder.resolve("src/main/java/other"), outside);
    Files.createSymbolicLink(folder.resolve("src/main/java/Http.java"), file);

    assertThat(FileList.of(folder).keySet()).containsExactly(http, pages, poller, direct);
  }
}
