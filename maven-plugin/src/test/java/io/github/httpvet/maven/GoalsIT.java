package io.github.httpvet.maven;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.httpvet.compilation.fragment.FragmentWriter;
import io.github.httpvet.config.Reported;
import io.github.httpvet.config.Severity;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.Pos;
import io.github.httpvet.core.tree.TypeRef;
import io.github.httpvet.core.tree.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs Maven on projects that know nothing of httpvet. */
final class GoalsIT {

  private static final String MENU = "src/main/java/shop/Menu.java:11 HttpTimeoutMissing";
  private static final String PROBE = "base/src/main/java/shop/Probe.java:13 HttpClientPerRequest";
  private static final String ORDERS =
      "app/src/main/java/shop/Orders.java:14 HttpResponseNotClosed";

  private static final String HIGH = "high/src/main/java/high/High.java:8 HttpResponseNotClosed";

  @TempDir Path directory;
  private Maven maven;

  @BeforeEach
  void chooseTheMavenOfTheBuild() {
    maven = Maven.all(directory).get(0);
  }

  private static List<String> found(Path project) throws IOException {
    List<String> found = new ArrayList<>();
    Path report = project.resolve("target/httpvet/httpvet.json");
    for (JsonNode finding : new ObjectMapper().readTree(report.toFile()).get("findings")) {
      found.add(
          "%s:%d %s"
              .formatted(
                  finding.get("path").asText(),
                  finding.get("line").asInt(),
                  finding.get("rule").asText()));
    }
    return found;
  }

  private static void assertFails(Maven.Result result, String reason) {
    assertWithMessage(String.join("\n", result.lines())).that(result.passed()).isFalse();
    assertWithMessage(String.join("\n", result.lines()))
        .that(result.lines("Failed to execute goal", reason))
        .isNotEmpty();
    assertThat(result.lines("\tat ")).isEmpty();
  }

  private static void assertPasses(Maven.Result result) {
    assertWithMessage(String.join("\n", result.lines())).that(result.passed()).isTrue();
  }

  /** In a reactor that is neither installed nor compiled, several modules at a time. */
  @TestFactory
  Stream<DynamicTest> checksAReactor() {
    return Maven.all(directory).stream()
        .map(
            one ->
                dynamicTest(
                    one.toString(),
                    () -> {
                      Path project = Maven.copy("reactor", directory.resolve(one.toString()));

                      Maven.Result result =
                          one.run(project, "-T2", Maven.goal("check"), "-Dhttpvet.formats=json");

                      assertFails(result, "2 findings in 4 files");
                      assertThat(found(project)).containsExactly(PROBE, ORDERS).inOrder();
                      assertThat(result.lines("not compiled yet", "base")).hasSize(1);
                      assertThat(result.lines("2 findings in 4 files")).hasSize(2);
                    }));
  }

  /** Bound to a phase in all modules by their parent, and one module alone. */
  @TestFactory
  Stream<DynamicTest> checksInABuild() {
    return Maven.all(directory).stream()
        .map(
            one ->
                dynamicTest(
                    one.toString(),
                    () -> {
                      Path project = Maven.copy("reactor", directory.resolve(one.toString()));
                      String version = "-Dhttpvet.version=" + System.getProperty("it.version");

                      Maven.Result result =
                          one.run(
                              project, "-Pbound", version, "-Dhttpvet.formats=json", "validate");

                      assertFails(result, "2 findings in 4 files");
                      assertThat(found(project)).containsExactly(PROBE, ORDERS).inOrder();
                    }));
  }

  /** A module that names no client, checked with what the jar of another one tells. */
  @TestFactory
  Stream<DynamicTest> writesFactsIntoJars() {
    return Maven.all(directory).stream()
        .map(
            one ->
                dynamicTest(
                    one.toString(),
                    () -> writesFactsIntoJars(one, directory.resolve(one.toString()))));
  }

  private static void writesFactsIntoJars(Maven maven, Path directory) throws IOException {
    Path project = Maven.copy("jars", directory);
    Path facts = project.resolve("low/target/classes/META-INF/httpvet/facts");
    Path source = project.resolve("low/src/main/java/low/Low.java");
    String version = "-Dhttpvet.version=" + System.getProperty("it.version");
    String format = "-Dhttpvet.formats=json";

    Maven.Result first = maven.run(project, "-T2", version, format, "verify");
    assertFails(first, "1 finding in 2 files");
    assertThat(found(project)).containsExactly(HIGH);
    assertThat(Files.readString(facts))
        .isEqualTo(
            """
            # httpvet facts 1
            opens low.Low#open(java.lang.String) -> java.io.InputStream | inferred=Low.java:9
            """);
    try (ZipFile jar = new ZipFile(project.resolve("low/target/low-1.jar").toFile())) {
      assertThat(jar.getEntry("META-INF/httpvet/facts")).isNotNull();
    }
    assertThat(Files.exists(project.resolve("high/target/classes/META-INF/httpvet"))).isFalse();

    FileTime written = Files.getLastModifiedTime(facts);
    assertFails(maven.run(project, version, format, "verify"), "1 finding in 2 files");
    assertThat(Files.getLastModifiedTime(facts)).isEqualTo(written);
    assertPasses(maven.run(project, version, "-Dhttpvet.facts=false", "verify"));

    Files.writeString(
        source, Files.readString(source).replace("connection.getInputStream()", "null"));
    assertPasses(maven.run(project, version, format, "verify"));
    assertThat(Files.exists(facts)).isFalse();
  }

  @Test
  void checksASingleProject() throws IOException {
    Path project = Maven.copy("single", directory);

    Maven.Result result =
        maven.run(
            project,
            Maven.goal("check"),
            "-Dhttpvet.failOn=error",
            "-Dhttpvet.formats=json,sarif,junit",
            "-Dhttpvet.outputDirectory=target/httpvet");

    assertPasses(result);
    assertThat(found(project)).containsExactly(MENU);
    assertThat(result.lines("[WARNING]", "Menu.java:11:", "[HttpTimeoutMissing]")).hasSize(1);
    assertThat(result.lines("cannot")).isEmpty();
    assertThat(Files.exists(project.resolve("target/httpvet/httpvet.sarif"))).isTrue();
    assertThat(Files.exists(project.resolve("target/httpvet/httpvet-junit.xml"))).isTrue();
  }

  @Test
  void checksTestsIfWanted() throws IOException {
    Path project = Maven.copy("single", directory);

    Maven.Result result =
        maven.run(project, Maven.goal("check"), "-Dhttpvet.tests", "-Dhttpvet.formats=json");

    assertFails(result, "2 findings in 2 files");
    assertThat(found(project))
        .containsExactly(MENU, "src/test/java/shop/MenuTest.java:10 HttpTimeoutMissing");
  }

  @Test
  void namesWhatItsUserCanRun() {
    Path project = Maven.copy("single", directory);

    Maven.Result result = maven.run(project, Maven.goal("check"));

    assertThat(result.lines("more: ").stream().map(String::strip).toList())
        .containsExactly(
            "= more: mvn " + Maven.goal("explain") + " -Dhttpvet.rule=HttpTimeoutMissing");
    assertThat(result.lines("httpvet explain")).isEmpty();
    assertThat(result.lines("mvn " + Maven.goal("baseline") + " accepts them")).isNotEmpty();
  }

  @Test
  void givesOptionsToRules() {
    Path project = Maven.copy("single", directory);
    String option = "-Dhttpvet.option.HttpTimeoutMissing.requiredPhases=";

    assertPasses(maven.run(project, Maven.goal("check"), option + "body"));
    assertFails(maven.run(project, Maven.goal("check"), option + "lunch"), "`lunch` is not one of");
    assertFails(
        maven.run(project, Maven.goal("check"), "-Dhttpvet.option.HttpTimeoutMissing.phases=x"),
        "unknown option `HttpTimeoutMissing:phases`");
  }

  @Test
  void writesAReportForTheBrowser() {
    Path project = Maven.copy("single", directory);

    assertPasses(maven.run(project, Maven.goal("report")));

    assertThat(Files.exists(project.resolve("target/httpvet/httpvet.html"))).isTrue();
  }

  @Test
  void reportsWhatABuildHasKept() throws IOException {
    Path project = Maven.copy("reactor", directory);
    Path source = project.resolve("base/src/main/java/shop/Base.java");
    Finding finding =
        new Finding(
            "HttpClientInLoop",
            new Expr.Literal(new Pos(0, 7, 0), null, TypeRef.UNKNOWN),
            "as kept",
            List.of(),
            "Close it");
    String text = Files.readString(source);
    new FragmentWriter(project.resolve("target/kept"))
        .write(
            source,
            new Unit("", text, "shop", List.of(), List.of(), 0, name -> Optional.empty()),
            List.of(new Reported(finding, Severity.WARNING)));

    Maven.Result result =
        maven.run(
            project,
            Maven.goal("report"),
            "-Dhttpvet.findings=target/kept",
            "-Dhttpvet.formats=json");

    assertPasses(result);
    assertThat(found(project))
        .containsExactly("base/src/main/java/shop/Base.java:1 HttpClientInLoop");
    assertFails(
        maven.run(project, Maven.goal("report"), "-Dhttpvet.findings=pom.xml"),
        "pom.xml is not a folder");
  }

  @Test
  void acceptsWhatIsThereAndFailsForWhatIsNew() throws IOException {
    Path project = Maven.copy("reactor", directory);

    assertPasses(maven.run(project, Maven.goal("baseline")));
    String baseline = Files.readString(project.resolve("httpvet-baseline.txt"));
    Maven.Result accepted = maven.run(project, Maven.goal("check"));
    Path probe = project.resolve("base/src/main/java/shop/Probe.java");
    Path again = project.resolve("plain/src/main/java/shop/Again.java");
    Files.writeString(again, Files.readString(probe).replace("class Probe", "class Again"));
    Maven.Result added = maven.run(project, Maven.goal("check"), "-Dhttpvet.formats=json");

    assertThat(baseline).contains("app/src/main/java/shop/Orders.java: HttpResponseNotClosed at");
    assertThat(baseline).contains("base/src/main/java/shop/Probe.java: HttpClientPerRequest at");
    assertPasses(accepted);
    assertFails(added, "1 finding in 5 files");
    assertThat(found(project))
        .containsExactly("plain/src/main/java/shop/Again.java:13 HttpClientPerRequest");
  }

  @Test
  void failsForAWrongConfiguration() throws IOException {
    Path project = Maven.copy("reactor", directory);
    Files.writeString(project.resolve("httpvet.properties"), "severity = loud\n");

    assertFails(maven.run(project, Maven.goal("check")), "httpvet.properties:1: severity: `loud`");
  }

  @Test
  void failsForAWrongFlag() {
    Path project = Maven.copy("single", directory);

    assertFails(
        maven.run(project, Maven.goal("check"), "-Dhttpvet.rules=HttpTimeoutMising"),
        "there is no rule HttpTimeoutMising; did you mean HttpTimeoutMissing?");
    assertFails(
        maven.run(project, Maven.goal("check"), "-Dhttpvet.formats=pdf"),
        "httpvet.formats: `pdf` is not one of text, json, sarif");
  }

  @Test
  void obeysTheConfigurationAndTheFlags() throws IOException {
    Path project = Maven.copy("reactor", directory);
    Files.writeString(
        project.resolve("httpvet.properties"),
        "severity = note\nseverity.HttpResponseNotClosed = error\n");

    assertFails(
        maven.run(project, Maven.goal("check"), "-Dhttpvet.failOn=error"), "2 findings in 4 files");
    assertPasses(maven.run(project, Maven.goal("check"), "-Dhttpvet.rules=HttpClientPerRequest"));
    assertPasses(maven.run(project, Maven.goal("check"), "-Dhttpvet.skip"));
  }

  @Test
  void explains() {
    Maven.Result all = maven.run(directory, Maven.goal("explain"));
    Maven.Result one =
        maven.run(directory, Maven.goal("explain"), "-Dhttpvet.rule=HttpTimeoutMissing");

    assertPasses(all);
    assertThat(all.lines("HttpResponseNotClosed: ")).hasSize(1);
    assertPasses(one);
    assertThat(one.lines("Not reported")).isNotEmpty();
  }
}
