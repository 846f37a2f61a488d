package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.check.Engine;
import org.junit.jupiter.api.Test;

final class OtherCommandsTest {

  private final FakeEngine engine = new FakeEngine();

  @Test
  void explainsARule() {
    Cli run = Cli.run(engine, "explain", "httpleak");
    assertThat(run.out())
        .isEqualTo(
            """
            HttpLeak
              A leak that hurts

            It leaks. `leak` is bad.

            On by default.

            Options
              phases: The phases to bound
                default: connect; accepted: connect, body, or several with commas between
                httpvet      --option HttpLeak:phases=connect
                Error Prone  -XepOpt:HttpLeak:phases=connect
                PMD          the property phases of the rule

            Suppression, on the smallest class, method or variable around the finding
              httpvet      @SuppressWarnings("HttpLeak")
              Error Prone  @SuppressWarnings("HttpLeak"), or -Xep:HttpLeak:OFF for the whole build
              PMD          @SuppressWarnings("PMD.HttpLeak"), or // NOPMD with a reason on the line

            Page: docs/rules/HttpLeak.md
            """);
    assertThat(run.code()).isEqualTo(0);
  }

  @Test
  void explainsHowToSwitchOnAnOptInRule() {
    Cli run = Cli.run(engine, "explain", "HttpOther");
    assertThat(run.out()).contains("--rules default,HttpOther");
    assertThat(run.out()).contains("-Xep:HttpOther:WARN");
    assertThat(run.out()).contains("Options: none.");
  }

  @Test
  void listsTheRules() {
    assertThat(Cli.run(engine, "rules").out())
        .isEqualTo(
            """
            RULE       DEFAULT  WHAT
            HttpLeak   on       A leak that hurts
            HttpOther  off      Another thing
            """);
  }

  @Test
  void listsTheClients() {
    assertThat(Cli.run(engine, "clients").out())
        .isEqualTo(
            """
            CLIENT  VERSIONS  PAGE                    RECOGNISED BY
            OkHttp  3 to 5    docs/clients/okhttp.md  okhttp3, okio
            """);
  }

  @Test
  void theRulesTellTheirClients() {
    assertThat(Cli.run(Engine.javac(), "clients").out())
        .containsMatch("(?m)^OkHttp +3\\.\\S+ to [5-9]\\.\\S+ +docs/clients/okhttp\\.md +okhttp3$");
  }

  @Test
  void helpsAndTellsItsVersion() {
    Cli help = Cli.run(engine, "check", "--help");
    assertThat(help.out()).contains("--classpath-from-maven");
    assertThat(help.out()).contains("--fail-on=LEVEL");
    assertThat(help.code()).isEqualTo(0);
    assertThat(Cli.run(engine, "--version").out()).matches("httpvet \\d+\\.\\d+\\.\\d+.*\\R");
  }
}
