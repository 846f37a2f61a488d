package io.github.httpvet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Without a command there is nothing to do but to say so. */
@Command(
    name = "httpvet",
    description = "Finds misuse of HTTP clients in Java programs.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 nothing found at or above --fail-on, 1 findings, 2 wrong usage or input."
    })
final class RootCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "which command? check, fix, report, baseline, config, explain, rules, clients, watch, language-server or samples");
  }
}
