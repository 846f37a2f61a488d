package io.github.httpvet.config;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a correct file means. */
final class ConfigurationTest {

  private static final String TIMEOUT = "HttpTimeoutMissing";
  private static final String LOOP = "HttpClientInLoop";

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void setUp() {
    project = new Project(folder);
  }

  @Test
  void withoutFileEverythingHasItsDefault() {
    Configuration none = Configuration.none();

    assertThat(none.file()).isEmpty();
    assertThat(none.options()).isEmpty();
    assertThat(none.isExcluded(project.file("A.java"))).isFalse();
    assertThat(none.baselineFile()).isEmpty();
    assertThat(none.findings()).isEmpty();
    for (RuleInfo rule : Vet.rules()) {
      assertThat(none.severity(rule.name(), project.file("A.java")))
          .isEqualTo(rule.onByDefault() ? Severity.WARNING : Severity.OFF);
    }
    assertThat(none.settings().stream().map(Setting::where).distinct().toList())
        .containsExactly("default");
  }

  @Test
  void anEmptyFileChangesNothing() throws IOException {
    Configuration empty = project.configuration("# nothing yet\n");

    assertThat(empty.file()).hasValue(project.file("httpvet.properties"));
    assertThat(empty.severity(TIMEOUT, project.file("A.java"))).isEqualTo(Severity.WARNING);
    assertThat(empty.options()).isEmpty();
  }

  @Test
  void oneRuleGoesBeforeAllRulesWhateverTheOrder() throws IOException {
    Configuration configuration =
        project.configuration("severity.HttpTimeoutMissing = off\nseverity = error\n");

    assertThat(configuration.severity(TIMEOUT, project.file("A.java"))).isEqualTo(Severity.OFF);
    assertThat(configuration.severity(LOOP, project.file("A.java"))).isEqualTo(Severity.ERROR);
  }

  @Test
  void aBuildTurnsOnWhatIsOffByDefault() throws IOException {
    String lock = "HttpCallUnderLock";
    Path source = project.file("A.java");
    List<String> asked = List.of(lock, TIMEOUT);

    assertThat(Configuration.none().severity(lock, source)).isEqualTo(Severity.OFF);
    assertThat(Configuration.none().asked(asked).severity(lock, source))
        .isEqualTo(Severity.WARNING);
    assertThat(project.configuration("severity = error\n").asked(asked).severity(lock, source))
        .isEqualTo(Severity.WARNING);
    for (String off : List.of("severity = off\n", "severity.HttpCallUnderLock = off\n")) {
      assertThat(project.configuration(off).asked(asked).severity(lock, source))
          .isEqualTo(Severity.OFF);
    }
  }

  @Test
  void pathsHaveSeveritiesOfTheirOwn() throws IOException {
    Configuration configuration =
        project.configuration(
            """
            severity.HttpTimeoutMissing = off
            path.tests = **/src/test/**, **/*IT.java
            path.tests.severity = note
            path.slow = **/slow/**
            path.slow.severity.HttpTimeoutMissing = error
            """);

    assertThat(configuration.severity(LOOP, project.file("src/test/A.java")))
        .isEqualTo(Severity.NOTE);
    assertThat(configuration.severity(LOOP, project.file("src/main/AIT.java")))
        .isEqualTo(Severity.NOTE);
    assertThat(configuration.severity(LOOP, project.file("src/main/A.java")))
        .isEqualTo(Severity.WARNING);
    assertThat(configuration.severity(TIMEOUT, project.file("src/test/A.java")))
        .isEqualTo(Severity.OFF);
    assertThat(configuration.severity(TIMEOUT, project.file("src/test/slow/A.java")))
        .isEqualTo(Severity.ERROR);
    assertThat(configuration.severity(LOOP, project.file("src/test/slow/A.java")))
        .isEqualTo(Severity.NOTE);
  }

  @Test
  void theLastPathDecides() throws IOException {
    Configuration configuration =
        project.configuration(
            """
            path.a = src/**
            path.a.severity = note
            path.b = src/x/**
            path.b.severity = error
            """);

    assertThat(configuration.severity(LOOP, project.file("src/x/A.java")))
        .isEqualTo(Severity.ERROR);
    assertThat(configuration.severity(LOOP, project.file("src/y/A.java"))).isEqualTo(Severity.NOTE);
  }

  @Test
  void optionsAreThoseOfTheRules() throws IOException {
    Path models = project.write("tools/models.txt", "");
    Configuration configuration =
        project.configuration(
            """
            option.HttpTimeoutMissing.requiredPhases = connect,response
            option.FixTimeout.connect = 2s
            models = tools/models.txt
            notes = true
            """);

    assertThat(configuration.options())
        .isEqualTo(
            Map.of(
                "HttpTimeoutMissing:requiredPhases",
                "connect,response",
                "FixTimeout:connect",
                "2s",
                Vet.MODELS_KEY,
                models.toString(),
                Vet.NOTES_KEY,
                "true"));
    assertThat(Vet.of(List.of(TIMEOUT), configuration.options())).isNotNull();
  }

  @Test
  void excludedAreGlobsAndGeneratedFolders() throws IOException {
    Configuration configuration =
        project.configuration("exclude = demos, **/legacy/**\nexclude.generated = true\n");

    for (String path :
        List.of(
            "demos/A.java",
            "a/legacy/b/A.java",
            "target/generated-sources/openapi/A.java",
            "m/target/generated-test-sources/A.java",
            "app/build/generated/sources/A.java")) {
      assertThat(configuration.isExcluded(project.file(path))).isTrue();
    }
    assertThat(configuration.isExcluded(project.file("src/main/demos/A.java"))).isFalse();
    assertThat(configuration.isExcluded(project.file("target/A.java"))).isFalse();
  }

  @Test
  void generatedCodeIsReportedUnlessExcluded() throws IOException {
    Finding inGenerated = Findings.at(30, LOOP, "x");
    Finding beside = Findings.at(10, LOOP, "y");
    List<Finding> both = List.of(beside, inGenerated);
    Path source = project.file("A.java");

    assertThat(project.configuration("").reported(source, Findings.UNIT, both)).hasSize(2);
    assertThat(
            project
                .configuration("exclude.generated = true")
                .reported(source, Findings.UNIT, both)
                .stream()
                .map(Reported::finding)
                .toList())
        .containsExactly(beside);
  }

  @Test
  void reportsWithSeverityAndWithoutWhatIsOff() throws IOException {
    Configuration configuration =
        project.configuration("severity.HttpTimeoutMissing = off\nseverity.HttpClientInLoop=error");
    Finding loop = Findings.of(LOOP, "a");
    Finding note = Findings.note(LOOP);
    Finding unknown = Findings.of("NewRule", "a");

    assertThat(
            configuration.reported(
                project.file("A.java"),
                Findings.UNIT,
                List.of(loop, Findings.of(TIMEOUT, "a"), note, unknown)))
        .containsExactly(
            new Reported(loop, Severity.ERROR),
            new Reported(note, Severity.NOTE),
            new Reported(unknown, Severity.WARNING))
        .inOrder();
  }

  @Test
  void theBaselineHidesWhatItAccepts() throws IOException {
    Finding old = Findings.of(LOOP, "old");
    Finding fresh = Findings.of(LOOP, "fresh");
    Path source = project.file("A.java");
    Files.writeString(project.file("httpvet-baseline.txt"), "A.java: " + old.fingerprint() + "\n");
    Configuration configuration = project.configuration("baseline = httpvet-baseline.txt");

    assertThat(configuration.reported(source, Findings.UNIT, List.of(old, fresh)))
        .containsExactly(new Reported(fresh, Severity.WARNING));
    assertThat(configuration.judged(source, Findings.UNIT, List.of(old, fresh))).hasSize(2);
  }

  @Test
  void settingsSayWhereTheyAreFrom() throws IOException {
    Configuration configuration =
        project.configuration(
            """
            severity = error
            severity.HttpTimeoutMissing = note
            path.tests = src/test/**
            path.tests.severity.HttpClientInLoop = off
            findings = target/findings
            """);
    Path file = project.file("httpvet.properties");

    assertThat(configuration.settings())
        .containsAtLeast(
            new Setting("severity.HttpClientInLoop", "error", file + ":1"),
            new Setting("severity.HttpTimeoutMissing", "note", file + ":2"),
            new Setting("option.HttpResponseNotClosed.exceptionPaths", "true", "default"),
            new Setting("notes", "false", "default"),
            new Setting("findings", project.file("target/findings").toString(), file + ":5"),
            new Setting("path.tests", "src/test/**", file + ":3"),
            new Setting("path.tests.severity.HttpClientInLoop", "off", file + ":4"));
  }

  @Test
  void rulesThatAUserNamesAreOnButNotWhereAPathIsOff() throws IOException {
    Configuration configuration =
        project.configuration(
            """
            severity.HttpTimeoutMissing = off
            severity.HttpClientInLoop = error
            path.t = test/**
            path.t.severity.HttpTimeoutMissing = off
            """);

    Configuration named = configuration.turnedOn(List.of(TIMEOUT, LOOP));

    assertThat(named.severity(TIMEOUT, project.file("A.java"))).isEqualTo(Severity.WARNING);
    assertThat(named.severity(TIMEOUT, project.file("test/A.java"))).isEqualTo(Severity.OFF);
    assertThat(named.severity(LOOP, project.file("A.java"))).isEqualTo(Severity.ERROR);
    assertThat(configuration.severity(TIMEOUT, project.file("A.java"))).isEqualTo(Severity.OFF);
  }

  @Test
  void aBaselineIsEnteredBehindWhatIsThere() throws IOException {
    Path file = project.file("httpvet.properties");
    Path baseline = project.write("sub/b.txt", "");
    Configuration.enterBaseline(file, baseline);
    assertThat(Files.readString(file)).isEqualTo("baseline = sub/b.txt\n");

    Files.writeString(file, "notes = true");
    Configuration.enterBaseline(file, baseline);
    assertThat(Files.readString(file)).isEqualTo("notes = true\nbaseline = sub/b.txt\n");

    Files.writeString(file, "notes = true\r\n");
    Configuration.enterBaseline(file, baseline);
    assertThat(Files.readString(file)).isEqualTo("notes = true\r\nbaseline = sub/b.txt\r\n");
    assertThat(Configuration.read(file).baselineFile()).hasValue(baseline);
  }
}
