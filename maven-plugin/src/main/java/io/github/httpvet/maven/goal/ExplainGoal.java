package io.github.httpvet.maven.goal;

import io.github.httpvet.check.RuleSelection;
import io.github.httpvet.check.page.RulePage;
import io.github.httpvet.check.text.Paint;
import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.maven.Settings;
import java.util.stream.Collectors;

/** {@code explain}: the page of a rule. */
public final class ExplainGoal extends VetGoal {

  private static final int WIDTH = 100;

  /** For the loader of goals. */
  public ExplainGoal() {}

  @Override
  void runGuarded(Settings settings) {
    String name = settings.rule();
    String text =
        name == null || name.isBlank()
            ? rules()
            : RulePage.of(new RuleSelection("httpvet.rule", Vet.rules()).named(name.strip()))
                .text(WIDTH, Paint.NONE);
    settings.log().info(System.lineSeparator() + text.strip());
  }

  private static String rules() {
    return Vet.rules().stream().map(ExplainGoal::line).collect(Collectors.joining("\n"))
        + "\n\n-Dhttpvet.rule=RULE shows the page of a rule";
  }

  private static String line(RuleInfo rule) {
    return rule.name() + ": " + rule.summary();
  }
}
