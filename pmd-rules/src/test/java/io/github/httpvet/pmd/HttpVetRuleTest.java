package io.github.httpvet.pmd;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import net.sourceforge.pmd.lang.rule.RulePriority;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpVetRuleTest {

  private static final String FAKE = "<rule ref=\"fake/category.xml/FakeRule\"/>";
  private static final String OTHER = "<rule ref=\"fake/category.xml/OtherFakeRule\"/>";

  @TempDir Path folder;

  private PmdRun run(String source) {
    return new PmdRun(folder).source("Sample.java", source);
  }

  @Test
  void reportsAtTheAnchor() {
    String source =
        """
        // acme
        class A {
          void m() {
            a()
                .b()
                .bad(
                    1);
            Object o = new
                acme.Bad();
            Runnable r = this
                ::bad;
          }
          /** Documented. */
          public
          void
          bad() {}

          /** Documented. */
          void bad(int i) {}
        }
        """;
    assertThat(run(source).rules(FAKE).violations())
        .containsExactly(
            "6:10 FakeRule", "9:9 FakeRule", "11:11 FakeRule", "16:3 FakeRule", "19:8 FakeRule");
  }

  @Test
  void messageIsTakenAsItIs() {
    List<RuleViolation> violations =
        run("class A { Object acme = bad(); }").rules(FAKE).report().getViolations();
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).getDescription())
        .isEqualTo(
            "`bad` is {0} bad, it's so; hint: Do it; more: httpvet explain "
                + violations.get(0).getRule().getName());
    assertThat(violations.get(0).getRule().getPriority()).isEqualTo(RulePriority.MEDIUM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@SuppressWarnings(\"PMD.FakeRule\")",
        "@SuppressWarnings(\"FakeRule\")",
        "@SuppressWarnings({\"other\", \"FakeRule\"})",
        "@java.lang.SuppressWarnings(value = \"FakeRule\")",
        "@SuppressWarnings(\"PMD\")",
        "@SuppressWarnings(\"all\")"
      })
  void annotationsSuppress(String annotation) {
    String onClass = annotation + " class A { Object acme = bad(); void bad() {} }";
    String onMethod = "class A { Object acme; " + annotation + " void bad() { bad(); } }";
    String onField = "class A { " + annotation + " Object acme = bad(); }";
    String onLocal = "class A { { " + annotation + " Object acme = x().bad().y(); } }";
    for (String source : List.of(onClass, onMethod, onField, onLocal)) {
      assertThat(run(source.replace(annotation, "")).rules(FAKE).violations()).isNotEmpty();
      assertThat(run(source).rules(FAKE).violations()).isEmpty();
    }
  }

  @Test
  void annotationsForOthersDoNotSuppress() {
    String source =
        "@SuppressWarnings({\"PMD.OtherFakeRule\", \"Fake\"}) class A { Object acme = bad();\n"
            + "@SuppressWarnings(\"FakeRule\") Object fine; }";
    assertThat(run(source).rules(FAKE).violations()).containsExactly("1:74 FakeRule");
    assertThat(run(source).rules(OTHER).violations()).isEmpty();
  }

  @Test
  void commentSuppressesAtTheAnchorsLine() {
    String source =
        """
        class A {
          Object acme = a()
              .bad(); // NOPMD shared on purpose
          Object other = a() // NOPMD
              .bad();
        }
        """;
    Report report = run(source).rules(FAKE).report();
    assertThat(report.getSuppressedViolations()).hasSize(1);
    assertThat(report.getViolations()).hasSize(1);
    assertThat(report.getViolations().get(0).getBeginLine()).isEqualTo(5);
  }

  @Test
  void usersRulesetSetsPriorityAndProperties() {
    String rule =
        """
        <rule ref="fake/category.xml/FakeRule">
          <priority>1</priority>
          <properties>
            <property name="phases" value="response"/>
            <property name="level" value="high"/>
          </properties>
        </rule>""";
    RuleViolation violation =
        run("class A { Object acme = bad(); }").rules(rule).report().getViolations().get(0);
    assertThat(violation.getRule().getPriority()).isEqualTo(RulePriority.HIGH);
    assertThat(violation.getDescription())
        .contains("so {FakeRule:level=high, FakeRule:phases=response}; hint: Do it");
  }

  @Test
  void defaultsAreNoConfiguration() {
    String rule =
        """
        <rule ref="fake/category.xml/FakeRule">
          <properties><property name="phases" value="connect,response"/></properties>
        </rule>""";
    RuleViolation violation =
        run("class A { Object acme = bad(); }").rules(rule).report().getViolations().get(0);
    assertThat(violation.getDescription()).contains("it's so; hint: Do it");
  }

  @Test
  void badPropertyIsAnErrorOfPmd() {
    String rule =
        """
        <rule ref="fake/category.xml/FakeRule">
          <properties><property name="phases" value="connect,lunch"/></properties>
        </rule>""";
    PmdRun run = run("class A { Object acme = bad(); }").rules(rule);
    assertThat(run.report().getViolations()).isEmpty();
    assertThat(String.join("\n", run.errors())).contains("should be one of connect, response");
    assertThat(String.join("\n", run.errors())).contains("lunch");
  }

  @Test
  void analysesOncePerFileAndConfiguration() {
    String source = "class A { Object acme = bad(); }";
    int before = FakeCheck.CHECKS.get();
    assertThat(run(source).rules(FAKE + OTHER).violations()).hasSize(2);
    assertThat(FakeCheck.CHECKS.get() - before).isEqualTo(1);
    String configured =
        FAKE.replace(
            "/>", "><properties><property name=\"level\" value=\"high\"/></properties></rule>");
    before = FakeCheck.CHECKS.get();
    assertThat(run(source).rules(configured + OTHER).violations()).hasSize(2);
    assertThat(FakeCheck.CHECKS.get() - before).isEqualTo(2);
  }

  @Test
  void filesWithoutClientAreNotLowered() {
    int before = FakeCheck.CHECKS.get();
    assertThat(run("class A { Object o = bad(); }").rules(FAKE).violations()).isEmpty();
    String sameName = "class A { void trim() { trim(); bad(); } }";
    assertThat(run(sameName).rules(FAKE).violations()).isEmpty();
    assertThat(FakeCheck.CHECKS.get() - before).isEqualTo(0);
  }

  @Test
  void clientsReachedByInferenceAreSeen() {
    String source =
        "class A { void m(Object o) { Runnable r = () -> { o.toString().trim(); bad(); }; } }";
    assertThat(run(source).rules(FAKE).violations()).containsExactly("1:72 FakeRule");
  }

  @Test
  void cacheGivesTheSameViolationsUntilAPropertyChanges() {
    String source = "class A { Object acme = bad(); }";
    List<String> first = run(source).rules(FAKE).cache().violations();
    List<String> second = run(source).rules(FAKE).cache().violations();
    assertThat(first).containsExactly("1:25 FakeRule");
    assertThat(second).isEqualTo(first);
    String configured =
        FAKE.replace(
            "/>", "><properties><property name=\"level\" value=\"high\"/></properties></rule>");
    assertThat(run(source).rules(configured).cache().violations()).isEqualTo(first);
  }

  @Test
  void brokenFileIsPmdsErrorAlone() {
    Report report =
        run("class A { void acme( { bad(); }")
            .source("Fine.java", "class Fine { Object acme = bad(); }")
            .rules(FAKE)
            .report();
    assertThat(report.getProcessingErrors()).hasSize(1);
    assertThat(report.getViolations()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"crash", "overflow"})
  void exceptionIsOneLineAndNoViolation(String word) {
    System.setProperty("httpvet.rethrow", "false");
    String log;
    try {
      log =
          log(
              () -> {
                Report report =
                    run("class A { Object acme = bad(); } // " + word)
                        .source("Fine.java", "class Fine { Object acme = bad(); }")
                        .rules(FAKE + OTHER)
                        .report();
                assertThat(report.getProcessingErrors()).isEmpty();
                assertThat(report.getViolations()).hasSize(2);
              });
    } finally {
      System.setProperty("httpvet.rethrow", "true");
    }
    List<String> lines = log.lines().filter(line -> line.contains("httpvet")).toList();
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0)).contains("Sample.java");
  }

  @Test
  void exceptionIsRethrownWhenAsked() {
    String log =
        log(
            () -> {
              Report report = run("class A { Object acme = bad(); } // crash").rules(FAKE).report();
              assertThat(report.getProcessingErrors()).hasSize(1);
              assertThat(report.getProcessingErrors().get(0).getMsg()).contains("a bug of ours");
            });
    // PMD's own log of it, which no reader of a build is to see.
    assertThat(log).contains("a bug of ours");
  }

  @Test
  void lineEndsDoNotMoveLines() {
    String source = "// acme\n\nclass A {\n  void m() {\n    a()\n      .bad();\n  }\n}\n";
    List<String> unix = run(source).rules(FAKE).violations();
    assertThat(unix).containsExactly("6:8 FakeRule");
    assertThat(run(source.replace("\n", "\r\n")).rules(FAKE).violations()).isEqualTo(unix);
    assertThat(run("\uFEFF" + source).rules(FAKE).violations()).isEqualTo(unix);
    String escaped = source.replace("acme", "acme \\u0041").replace("void m", "void \\u006d");
    assertThat(run(escaped).rules(FAKE).violations()).isEqualTo(unix);
  }

  @Test
  void threadsShareNothing() {
    PmdRun run = new PmdRun(folder).rules(FAKE + OTHER).threads(4);
    for (int i = 0; i < 40; i++) {
      run.source("A" + i + ".java", "class A" + i + " { Object acme = bad(); }");
    }
    assertThat(run.violations()).hasSize(80);
  }

  @Test
  void deepChainsAreFollowed() {
    String calls = String.join("", Collections.nCopies(400, "\n.append(1)"));
    String source = "class A { Object m(StringBuilder acme) { return acme" + calls + ".bad(); } }";
    assertThat(run(source).rules(FAKE).violations()).containsExactly("401:12 FakeRule");
  }

  /** What is logged meanwhile, which then nobody else sees. */
  private static String log(Runnable run) {
    PrintStream standard = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      run.run();
    } finally {
      System.setErr(standard);
    }
    return log.toString(StandardCharsets.UTF_8);
  }
}
