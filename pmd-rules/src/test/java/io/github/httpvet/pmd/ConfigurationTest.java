package io.github.httpvet.pmd;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sourceforge.pmd.lang.rule.RulePriority;
import net.sourceforge.pmd.reporting.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the project's configuration file and baseline hold in PMD, also with its cache. */
final class ConfigurationTest {

  private static final String SOURCE =
      """
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;
      import java.util.List;
      class A {
        void load(List<HttpRequest> requests) throws Exception {
          for (HttpRequest request : requests) {
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
          }
        }
      }
      """;

  /** Of the tests' wrapper, as a table tells it. */
  private static final String WRAPPED =
      """
      import java.util.List;
      class B {
        void load(List<String> paths) {
          for (String path : paths) {
            new Http().call(path);
          }
        }
      }
      class Http {
        void call(String path) {}
      }
      """;

  private static final String MODELS =
      "type Http is client\nclient Http#<init>()\nuses Http#call(String)\n";

  private static final String FOUND = "8:18 HttpClientInLoop";
  private static final String FOUND_IN_WRAPPED = "5:11 HttpClientInLoop";

  @TempDir Path folder;

  @BeforeEach
  void setUp() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private void configure(String text) throws IOException {
    write("httpvet.properties", text);
  }

  private PmdRun run() {
    return new PmdRun(folder).ruleset("rulesets/java/httpvet-all.xml").source("A.java", SOURCE);
  }

  private PmdRun runWrapped() {
    return new PmdRun(folder).ruleset("rulesets/java/httpvet-all.xml").source("B.java", WRAPPED);
  }

  /** The messages of the only violations, which are of the highest priority. */
  private static List<String> problems(PmdRun run) {
    Report report = run.report();
    assertThat(report.getProcessingErrors()).isEmpty();
    assertThat(report.getConfigurationErrors()).isEmpty();
    report
        .getViolations()
        .forEach(v -> assertThat(v.getRule().getPriority()).isEqualTo(RulePriority.HIGH));
    return report.getViolations().stream().map(v -> v.getDescription()).toList();
  }

  @Test
  void theFileSwitchesOff() throws IOException {
    assertThat(run().violations()).containsExactly(FOUND);
    configure("severity.HttpClientInLoop = note");
    assertThat(run().violations()).containsExactly(FOUND);
    configure("severity.HttpClientInLoop = off");
    assertThat(run().violations()).isEmpty();
    configure("exclude = *.java");
    assertThat(run().violations()).isEmpty();
    configure("path.a = A.java\npath.a.severity = off");
    assertThat(run().violations()).isEmpty();
  }

  @Test
  void theBaselineHidesWhatItAccepts() throws IOException {
    configure("baseline = b.txt");
    assertThat(problems(run()).get(0)).contains("baseline: there is no file");
    write("b.txt", "A.java: HttpClientInLoop at newHttpClient in A#load(List)\n");
    assertThat(run().violations()).isEmpty();
    write("b.txt", "C.java: HttpClientInLoop at newHttpClient in C#load(List)\n");
    assertThat(run().violations()).containsExactly(FOUND);
  }

  @Test
  void aWrongFileIsOneViolationOfTheHighestPriority() throws IOException {
    configure("\nseverity.HttpClientInLop = off");

    List<String> problems = problems(run().source("C.java", "class C {}"));

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0))
        .startsWith(
            "httpvet: "
                + folder.resolve("httpvet.properties")
                + ":2: severity.HttpClientInLop: there is no rule");
  }

  @Test
  void aWrongFileIsToldWhereNothingMentionsAClient() throws IOException {
    configure("nonsense = {0} 'x' 1");

    assertThat(
            problems(
                new PmdRun(folder)
                    .ruleset("rulesets/java/httpvet-all.xml")
                    .source("C.java", "class C {}")))
        .hasSize(1);
  }

  @Test
  void wrongModelsAreAViolationToo() throws IOException {
    String rule =
        "<rule ref=\"category/java/httpvet.xml/HttpClientInLoop\"><properties>"
            + "<property name=\"models\" value=\"%s\"/></properties></rule>";
    Path missing = folder.resolve("missing.txt");
    PmdRun run = new PmdRun(folder).source("A.java", SOURCE).rules(rule.formatted(missing));
    assertThat(problems(run)).containsExactly("httpvet: models: cannot read `" + missing + "`");

    Path wrong = write("wrong.txt", "no statement\n");
    run = new PmdRun(folder).source("A.java", SOURCE).rules(rule.formatted(wrong));
    assertThat(problems(run).get(0)).startsWith("httpvet: models: ");

    configure("models = wrong.txt");
    assertThat(problems(run()).get(0)).startsWith("httpvet: models: ");
  }

  @Test
  void aPropertyNamesAnotherFileOrNone() throws IOException {
    configure("severity = off");
    Path other = write("other.properties", "# nothing");
    String rule =
        "<rule ref=\"category/java/httpvet.xml/HttpClientInLoop\"><properties>"
            + "<property name=\"config\" value=\"%s\"/></properties></rule>";

    for (Object config : List.of("none", other)) {
      PmdRun run = new PmdRun(folder).source("A.java", SOURCE).rules(rule.formatted(config));
      assertThat(run.violations()).containsExactly(FOUND);
    }
    PmdRun run = new PmdRun(folder).source("A.java", SOURCE).rules(rule.formatted(other + "x"));
    assertThat(problems(run).get(0)).contains("there is no such configuration file");
  }

  @Test
  void theCacheSeesAFileThatComesChangesAndGoes() throws IOException {
    assertThat(run().cache().violations()).containsExactly(FOUND);
    configure("severity.HttpClientInLoop = off");
    assertThat(run().cache().violations()).isEmpty();
    configure("severity.HttpClientInLoop = warning");
    assertThat(run().cache().violations()).containsExactly(FOUND);
    configure("nonsense = 1");
    assertThat(problems(run().cache())).hasSize(1);
    assertThat(problems(run().cache())).hasSize(1);
    Files.delete(folder.resolve("httpvet.properties"));
    assertThat(run().cache().violations()).containsExactly(FOUND);
  }

  @Test
  void theCacheSeesChangedModels() throws IOException {
    Path models = write("models.txt", "# nothing\n");
    configure("models = models.txt");
    assertThat(runWrapped().cache().violations()).isEmpty();
    Files.writeString(models, MODELS);
    assertThat(runWrapped().cache().violations()).containsExactly(FOUND_IN_WRAPPED);
    Files.writeString(models, "# nothing\n");
    assertThat(runWrapped().cache().violations()).isEmpty();
    Files.delete(models);
    assertThat(problems(runWrapped().cache())).hasSize(1);
  }

  @Test
  void theCacheSeesAChangedBaseline() throws IOException {
    configure("baseline = b.txt");
    write("b.txt", "");
    assertThat(run().cache().threads(2).violations()).containsExactly(FOUND);
    write("b.txt", "A.java: HttpClientInLoop at newHttpClient in A#load(List)\n");
    assertThat(run().cache().threads(2).violations()).isEmpty();
  }

  @Test
  void theCacheKeepsFilesWithoutClients() throws IOException {
    Path cache = folder.resolve("pmd.cache");
    new PmdRun(folder)
        .ruleset("rulesets/java/httpvet-all.xml")
        .source("A.java", SOURCE)
        .source("Plain.java", "class Plain {}")
        .cache()
        .violations();

    String cached = Files.readString(cache, StandardCharsets.ISO_8859_1);
    assertThat(cached).contains("Plain.java");
    assertThat(cached).doesNotContain("A.java");
  }
}
