package io.github.httpvet.errorprone;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the project's configuration file and baseline hold in a compilation. */
final class ConfigurationTest {

  private static final String SOURCE =
      """
      package %s;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;
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
  private static final String REAL = "-Xep:Leak:OFF -Xep:Spill:OFF ";

  private static final String A = "A.java:9:18 [HttpClientInLoop]";
  private static final String B = "B.java:9:18 [HttpClientInLoop]";

  @TempDir Path directory;
  private Compilation compilation;

  @BeforeEach
  void setUp() throws IOException {
    Files.createDirectory(directory.resolve(".git"));
    compilation = new Compilation(directory).plugin(REAL);
    compilation.add("main/a/A.java", SOURCE.formatted("a", "A"));
    compilation.add("test/b/B.java", SOURCE.formatted("b", "B"));
  }

  private void configure(String text) throws IOException {
    Files.writeString(directory.resolve("httpvet.properties"), text);
  }

  /** What javac says of the rule and of the configuration, without messages. */
  private List<String> run() throws IOException {
    return compilation.run().stream()
        .filter(line -> line.matches(".*\\[HttpClientInLoop].*|.*httpvet:.*|FAILED"))
        .map(line -> line.replaceFirst("(\\[HttpClientInLoop]).*", "$1"))
        .toList();
  }

  @Test
  void withoutFileThereAreWarnings() throws IOException {
    assertThat(run()).containsExactly("WARNING " + A, "WARNING " + B);
  }

  @Test
  void theFileSetsSeverities() throws IOException {
    configure("severity.HttpClientInLoop=error\npath.t=test/**\npath.t.severity=note");

    assertThat(run()).containsExactly("ERROR " + A, "NOTE " + B, "FAILED");
  }

  @Test
  void theFileSwitchesOff() throws IOException {
    configure("severity.HttpClientInLoop = off\n");
    assertThat(run()).isEmpty();

    configure("exclude = main\n");
    assertThat(run()).containsExactly("WARNING " + B);
  }

  @Test
  void flagsGoBeforeTheFile() throws IOException {
    configure("severity.HttpClientInLoop = note\n");
    compilation.flags("-Xep:HttpClientInLoop:ERROR");
    assertThat(run()).containsExactly("ERROR " + A, "ERROR " + B, "FAILED");

    configure("severity.HttpClientInLoop = error\n");
    compilation.plugin(REAL + "-XepAllErrorsAsWarnings");
    assertThat(run()).containsExactly("WARNING " + A, "WARNING " + B);
  }

  @Test
  void aFlagNamesAnotherFileOrNone() throws IOException {
    configure("severity.HttpClientInLoop = off\n");
    compilation.plugin(REAL + "-XepOpt:httpvet:config=none");
    assertThat(run()).containsExactly("WARNING " + A, "WARNING " + B);

    Path other = Files.writeString(directory.resolve("other.properties"), "exclude = test\n");
    compilation.plugin(REAL + "-XepOpt:httpvet:config=" + other);
    assertThat(run()).containsExactly("WARNING " + A);

    compilation.plugin(REAL + "-XepOpt:httpvet:config=" + other + "x");
    assertThat(run().get(0)).endsWith("other.propertiesx: there is no such configuration file");
    assertThat(run()).hasSize(2);
  }

  @Test
  void aWrongFileIsOneErrorOfTheCompilation() throws IOException {
    configure("\nseverity.HttpClientInLop = off\n");

    List<String> lines = run();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("ERROR A.java:1:");
    assertThat(lines.get(0))
        .contains(
            "httpvet: "
                + directory.resolve("httpvet.properties")
                + ":2: severity.HttpClientInLop: there is no rule `HttpClientInLop`; did you mean"
                + " HttpClientInLoop?");
    assertThat(lines.get(1)).isEqualTo("FAILED");
  }

  @Test
  void aWrongFileIsToldWhereNothingMentionsAClient() throws IOException {
    configure("nonsense = 1\n");

    List<String> lines =
        new Compilation(directory)
            .plugin(REAL)
            .add("c/C.java", "package c; class C { C() {} }")
            .run();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("httpvet.properties:1: nonsense: is not known");
  }

  @Test
  void aWrongModelsFileIsOneError() throws IOException {
    Files.writeString(directory.resolve("models.txt"), "no statement\n");
    configure("models = models.txt\n");

    List<String> lines = run();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("httpvet: models: ");
    assertThat(lines.get(0)).contains("models.txt");
  }

  @Test
  void modelsWithoutEffectAreNotesOfTheCompilation() throws IOException {
    Path models =
        Files.writeString(
            directory.resolve("models.txt"), "uses a.A#load(..)\nuses a.A#lod(..)\nfluent a.B\n");
    configure("models = models.txt\n");

    List<String> lines = run();

    assertThat(lines).hasSize(4);
    assertThat(lines.toString())
        .contains(
            "httpvet: models: "
                + models
                + ": `a.B` is neither on the class path nor among the sources, so what is said of it"
                + " has no effect");
    assertThat(lines.toString())
        .contains(":2: `a.A` has no method `lod`, so the line has no effect");
    assertThat(lines.stream().filter(line -> line.startsWith("NOTE")).count()).isEqualTo(2);
  }

  @Test
  void optionsOfTheFileReachTheRulesAndFlagsGoBefore() throws IOException {
    String source =
        """
        package c;
        import java.net.HttpURLConnection;
        import java.net.URL;
        class C {
          int status() throws Exception {
            HttpURLConnection connection =
                (HttpURLConnection) new URL("http://pages.example/").openConnection();
            connection.setConnectTimeout(1000);
            return connection.getResponseCode();
          }
        }
        """;
    Compilation timeouts = new Compilation(directory).add("c/C.java", source);
    timeouts.plugin(REAL);
    assertThat(timeouts.run().toString()).contains("[HttpTimeoutMissing]");

    configure("option.HttpTimeoutMissing.requiredPhases = connect\n");
    assertThat(timeouts.run().toString()).doesNotContain("[HttpTimeoutMissing]");

    timeouts.plugin(REAL + "-XepOpt:HttpTimeoutMissing:requiredPhases=response");
    assertThat(timeouts.run().toString()).contains("[HttpTimeoutMissing]");
  }

  @Test
  void theBaselineHidesWhatItAccepts() throws IOException {
    Path baseline = directory.resolve("httpvet-baseline.txt");
    configure("baseline = httpvet-baseline.txt\n");
    assertThat(run().get(0))
        .contains("httpvet.properties:1: baseline: there is no file " + baseline);

    Files.writeString(
        baseline, "main/a/A.java: HttpClientInLoop at newHttpClient in A#load(List)\n");
    assertThat(run()).containsExactly("WARNING " + B);

    Files.writeString(baseline, "<<<<<<< HEAD\n");
    assertThat(run().get(0)).contains("httpvet-baseline.txt:1: a merge conflict");
  }

  @Test
  void eachModuleMayHaveItsOwnFile() throws IOException {
    configure("severity = off\n");
    Files.writeString(directory.resolve("test/httpvet.properties"), "severity = error\n");

    assertThat(run()).containsExactly("ERROR " + B, "FAILED");
  }
}
