package io.github.httpvet.check.page;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.check.text.Columns;
import io.github.httpvet.check.text.Paint;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RulePageTest {

  @Test
  void everyRuleHasItsPageAndMostHaveAChart() {
    int charts = 0;
    for (RuleInfo rule : Vet.rules()) {
      RulePage page = RulePage.of(rule);
      assertThat(page.markdown()).startsWith("# " + rule.name() + "\n");
      assertThat(page.markdown()).contains("## Not reported");
      page.chart().ifPresent(chart -> assertThat(chart).startsWith("<svg "));
      charts += page.chart().isPresent() ? 1 : 0;
    }
    // Where a sample makes one call only, nothing grows with the calls.
    assertThat(charts).isAtLeast(Vet.rules().size() / 2);
  }

  @Test
  void linksNowhereBelowTheProject() {
    for (RuleInfo rule : Vet.rules()) {
      RulePage page = RulePage.of(rule);
      assertThat(page.markdown()).doesNotContain("../");
      assertThat(page.html()).doesNotContain("../");
      assertThat(page.html()).doesNotContain("<img");
      assertThat(page.html()).doesNotContain("<!--");
      assertThat(page.html()).containsMatch("<a [^>]*href=\"https://");
      assertThat(page.text(100, Paint.NONE)).doesNotContain("../");
    }
  }

  @Test
  void keepsTextToTheWidth() {
    for (RuleInfo rule : Vet.rules()) {
      for (int width : new int[] {80, 120}) {
        RulePage.of(rule)
            .text(width, Paint.ANSI)
            .lines()
            .filter(line -> !line.startsWith("    ") && line.contains(" ") && !line.contains("<"))
            .forEach(line -> assertThat(Columns.of(line)).isAtMost(width + 12));
      }
    }
  }

  @Test
  void paintsWithoutChangingTheWords() {
    RulePage page = RulePage.of(Vet.rules().get(0));
    String painted = page.text(90, Paint.ANSI).replaceAll("\u001b\\[[0-9;]*m", "");
    String plain = page.text(90, Paint.NONE).replace("`", "").replaceAll("(?m)^[-=]+\n", "");
    assertThat(painted.replaceAll("\\s+", " ")).isEqualTo(plain.replaceAll("\\s+", " "));
  }

  @Test
  void tellsWhatTheMetadataTellsIfThereIsNoPage() {
    RuleInfo rule = new RuleInfo("HttpOther", "What <b> hurts", "Why `it` does.", true, List.of());
    assertThat(RulePage.of(rule).text(80, Paint.NONE))
        .isEqualTo("HttpOther\n=========\n\nWhat hurts.\n\nWhy `it` does.\n");
    assertThat(RulePage.of(rule).chart().isPresent()).isFalse();
  }
}
