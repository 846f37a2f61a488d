package io.github.httpvet.cli;

import io.github.httpvet.check.Engine;
import io.github.httpvet.check.RuleSelection;
import io.github.httpvet.check.page.RulePage;
import io.github.httpvet.core.rules.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code httpvet explain}: the whole page of a rule. */
@Command(
    name = "explain",
    description = "Shows the page of a rule: what, why, how to mend it, options, suppression.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Runnable {

  private final Engine engine;
  private final Console console;

  @Parameters(paramLabel = "RULE", description = "The name of a rule; see httpvet rules.")
  private String rule;

  @Mixin private ColorOption color;

  ExplainCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public void run() {
    RuleInfo info = new RuleSelection("--rules", engine.rules()).named(rule);
    Screen screen = console.screen();
    String text = RulePage.of(info).text(screen.columns(), color.paint(screen));
    console.out().print(text.replace("\n", System.lineSeparator()));
  }
}
