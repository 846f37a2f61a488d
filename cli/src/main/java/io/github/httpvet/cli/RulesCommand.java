package io.github.httpvet.cli;

import io.github.httpvet.check.Engine;
import io.github.httpvet.core.rules.RuleInfo;
import picocli.CommandLine.Command;

/** {@code httpvet rules}: the table of rules. */
@Command(
    name = "rules",
    description = "Lists the rules.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCommand implements Runnable {

  private final Engine engine;
  private final Console console;

  RulesCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public void run() {
    Table table = new Table().row("RULE", "DEFAULT", "WHAT");
    for (RuleInfo rule : engine.rules()) {
      table.row(rule.name(), rule.onByDefault() ? "on" : "off", rule.summary());
    }
    console.out().print(table);
  }
}
