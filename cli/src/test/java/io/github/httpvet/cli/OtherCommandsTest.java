package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.check.Engine;
import io.github.httpvet.core.rules.RuleInfo;
import java.util.List;
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
            ========

            A leak that hurts.

            It leaks. `leak` is bad.
            """);
    assertThat(run.code()).isEqualTo(0);
  }

  @Test
  void explainsEveryRuleWithItsWholePage() {
    for (RuleInfo rule : Engine.javac().rules()) {
      Cli run = Cli.run(Engine.javac(), "explain", rule.name());
      assertThat(run.out()).startsWith(rule.name() + "\n=");
      for (String heading : List.of("Problem", "Fix", "Not reported", "Suppression", "Sources")) {
        assertThat(run.out()).contains("\n" + heading + "\n---");
      }
      assertThat(run.out()).doesNotContain("](");
      assertThat(run.out()).doesNotContain("\u001b");
    }
    assertThat(Cli.run(Engine.javac(), "explain", "HttpTransportPerRequest").out())
        .contains("(A chart is left out here: ");
  }

  @Test
  void paintsAPageIfAskedTo() {
    assertThat(Cli.run(Engine.javac(), "explain", "--color=always", "HttpClientInLoop").out())
        .startsWith("\u001b[1mHttpClientInLoop\u001b[0m\n");
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
    assertThat(help.out()).contains("--classpath-from-gradle");
    assertThat(help.out()).contains("--fail-on=LEVEL");
    assertThat(help.code()).isEqualTo(0);
    assertThat(Cli.run(engine, "--version").out()).matches("httpvet \\d+\\.\\d+\\.\\d+.*\\R");
  }
}
