package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for teams that also run Go shows what was measured, as the rules' pages do. */
class BackgroundTest {

  private static final Pattern MEASURED =
      Pattern.compile(
          "^\\| (Http\\w+) \\| (\\w+) \\| \\[(\\w+)]\\(\\.\\./(\\S+)\\) \\| (.+ \\| .+) \\|$",
          Pattern.MULTILINE);

  @Test
  void numbersAreThoseOfTheRulesPages() throws IOException {
    List<MatchResult> rows =
        MEASURED.matcher(Project.read("docs/background.md")).results().toList();
    assertThat(rows.size()).isAtLeast(15);
    for (MatchResult row : rows) {
      String page = Project.read("docs/rules/" + row.group(1) + ".md");
      List<String> lines =
          page.lines()
              .filter(line -> line.startsWith("| " + row.group(2) + " | "))
              .filter(line -> line.contains("(../../" + row.group(4) + ")"))
              .toList();
      assertWithMessage(row.group()).that(lines).hasSize(1);
      assertThat(lines.get(0)).endsWith(" | " + row.group(5) + " |");
    }
  }

  @Test
  void everyRuleHasItsLine() throws IOException {
    String page = Project.read("docs/background.md");
    for (RuleInfo rule : Vet.rules()) {
      if (!rule.name().equals("HttpBlockingInEventLoop")) {
        assertThat(page).contains("(rules/" + rule.name() + ".md)");
      }
    }
  }
}
