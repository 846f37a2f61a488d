package io.github.httpvet.errorprone;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what Error Prone shows is kept for reports, if a folder is named. */
final class FindingsTest {

  private static final String SOURCE =
      """
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;
      import java.time.Duration;
      import java.util.List;
      class %s {
        void load(List<HttpRequest> requests) throws Exception {
          for (HttpRequest request : requests) {
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
          }
        }
      }
      """;

  /** The checks of other tests, whose rules would be those of the compilation. */
  private static final String REAL =
      "-Xep:Leak:OFF -Xep:Spill:OFF -Xep:HttpTimeoutMissing:OFF -Xep:DefaultPackage:OFF ";

  private static final String A = "../main/A.java HttpClientInLoop ";
  private static final String B = "../test/B.java HttpClientInLoop ";

  @TempDir Path directory;

  @BeforeEach
  void setUp() throws IOException {
    Files.createDirectory(directory.resolve(".git"));
    configure("findings = kept");
  }

  private void configure(String... lines) throws IOException {
    Files.write(directory.resolve("httpvet.properties"), List.of(lines));
  }

  private List<String> compile(String flags, String... paths) throws IOException {
    Compilation compilation = new Compilation(directory).plugin(REAL + flags);
    for (String path : paths) {
      String name = path.replaceFirst(".*/", "").replace(".java", "");
      compilation.add(path, SOURCE.formatted(name));
    }
    return compilation.run();
  }

  /** Of each file in the folder the source and the findings, as they are kept. */
  private List<String> kept() throws IOException {
    List<String> kept = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory.resolve("kept"))) {
      for (Path file : files.toList()) {
        List<String> lines = Files.readAllLines(file);
        String source = lines.get(1).split("\t")[1];
        lines.stream()
            .filter(line -> line.startsWith("finding\t"))
            .map(line -> line.split("\t"))
            .forEach(line -> kept.add(String.join(" ", source, line[1], line[2], line[3])));
      }
    }
    return kept;
  }

  @Test
  void keepsWhatIsShownWithItsSeverity() throws IOException {
    configure("findings = kept", "path.t = test", "path.t.severity = note");
    compile("", "main/A.java", "test/B.java");
    assertThat(kept()).containsExactly(A + "warning 9", B + "note 9");

    compile("-Xep:HttpClientInLoop:ERROR", "main/A.java", "test/B.java");
    assertThat(kept()).containsExactly(A + "error 9", B + "error 9");

    compile("-XepAllErrorsAsWarnings -Xep:HttpClientInLoop:ERROR", "main/A.java", "test/B.java");
    assertThat(kept()).containsExactly(A + "warning 9", B + "warning 9");
  }

  @Test
  void aFlagNamesAnotherFolderOrNone() throws IOException {
    configure("findings = other");
    compile("-XepOpt:httpvet:findings=" + directory.resolve("kept"), "main/A.java");
    assertThat(kept()).containsExactly(A + "warning 9");

    compile("-XepOpt:httpvet:findings=none", "main/A.java");
    assertThat(Files.exists(directory.resolve("other"))).isFalse();
  }

  @Test
  void keepsNothingThatErrorProneSuppresses() throws IOException {
    compile("", "main/A.java", "test/B.java");
    assertThat(kept()).hasSize(2);

    new Compilation(directory)
        .plugin(REAL)
        .add(
            "main/A.java",
            SOURCE
                .formatted("A")
                .replace("  void", "  @SuppressWarnings(\"HttpClientInLoop\") void"))
        .run();
    assertThat(kept()).containsExactly(B + "warning 9");
  }

  @Test
  void forgetsASourceWithoutAnythingToMatch() throws IOException {
    compile("", "main/A.java", "test/B.java");

    new Compilation(directory).plugin(REAL).add("main/A.java", "interface A {}").run();

    assertThat(kept()).containsExactly(B + "warning 9");
  }

  @Test
  void forgetsWhatIsExcludedOrAccepted() throws IOException {
    compile("", "main/A.java", "test/B.java");
    Files.writeString(
        directory.resolve("accepted.txt"),
        "main/A.java: HttpClientInLoop at newHttpClient in A#load(List)\n");

    configure("findings = kept", "exclude = test", "baseline = accepted.txt");
    compile("", "main/A.java", "test/B.java");

    assertThat(kept()).isEmpty();
  }

  @Test
  void aWrongFolderIsOneError() throws IOException {
    Path file = directory.resolve("httpvet.properties");

    List<String> lines = compile("-XepOpt:httpvet:findings=" + file, "main/A.java", "test/B.java");

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .contains(
            "httpvet: -XepOpt:httpvet:findings: "
                + file
                + " is a file; findings are kept in a folder");
    assertThat(lines.get(1)).isEqualTo("FAILED");
  }

  /** No place can be written below a file. */
  @Test
  void aFailureToWriteIsOneNote() throws IOException {
    configure("findings = httpvet.properties/kept");

    List<String> lines = compile("", "main/A.java", "test/B.java");

    assertThat(lines.stream().filter(line -> line.contains("httpvet: ")).toList()).hasSize(1);
    assertThat(lines.toString())
        .contains(
            "httpvet: findings: cannot write in "
                + directory.resolve("httpvet.properties/kept")
                + ", so reports will lack some: Not a directory");
    assertThat(lines).doesNotContain("FAILED");
  }
}
