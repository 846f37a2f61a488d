package io.github.httpvet.cli;

import io.github.httpvet.check.Engine;
import io.github.httpvet.core.rules.Option;
import io.github.httpvet.core.rules.RuleInfo;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code httpvet explain}: what a rule is about and how to configure it. */
@Command(
    name = "explain",
    description = "Explains a rule: what, why, options, suppression.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Runnable {

  private final Engine engine;
  private final Console console;

  @Parameters(paramLabel = "RULE", description = "The name of a rule; see httpvet rules.")
  private String rule;

  ExplainCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public void run() {
    RuleInfo info = new RuleSelection(engine.rules()).named(rule);
    StringBuilder text = new StringBuilder();
    text.append(info.name()).append("\n  ").append(info.summary()).append("\n\n");
    text.append(info.explanation().strip()).append("\n\n");
    text.append(info.onByDefault() ? "On by default." : onRequest(info.name())).append("\n\n");
    options(text, info);
    suppression(text, info.name());
    text.append("Page: ").append(info.page()).append('\n');
    console.out().print(text.toString().replace("\n", System.lineSeparator()));
  }

  private static String onRequest(String name) {
    return "Off by default. On with"
        + ("\n  httpvet      --rules default," + name)
        + ("\n  Error Prone  -Xep:" + name + ":WARN")
        + "\n  PMD          a reference to the rule in your ruleset";
  }

  private static void options(StringBuilder text, RuleInfo info) {
    if (info.options().isEmpty()) {
      text.append("Options: none.\n\n");
      return;
    }
    text.append("Options\n");
    for (Option option : info.options()) {
      text.append("  ").append(option.name()).append(": ").append(option.summary()).append('\n');
      text.append("    default: ").append(option.defaultValue());
      if (!option.values().isEmpty()) {
        text.append("; accepted: ").append(String.join(", ", option.values()));
        text.append(option.isList() ? ", or several with commas between" : "");
      }
      String setting = info.name() + ":" + option.name() + "=" + option.defaultValue();
      text.append("\n    httpvet      --option ").append(setting);
      text.append("\n    Error Prone  -XepOpt:").append(setting);
      text.append("\n    PMD          the property ")
          .append(option.name())
          .append(" of the rule\n");
    }
    text.append('\n');
  }

  private static void suppression(StringBuilder text, String name) {
    text.append(
        String.format(
            Locale.ROOT,
            """
            Suppression, on the smallest class, method or variable around the finding
              httpvet      @SuppressWarnings("%1$s")
              Error Prone  @SuppressWarnings("%1$s"), or -Xep:%1$s:OFF for the whole build
              PMD          @SuppressWarnings("PMD.%1$s"), or // NOPMD with a reason on the line

            """,
            name));
  }
}
