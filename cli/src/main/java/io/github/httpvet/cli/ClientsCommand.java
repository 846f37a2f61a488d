package io.github.httpvet.cli;

import io.github.httpvet.check.Engine;
import picocli.CommandLine.Command;

/** {@code httpvet clients}: the table of client libraries. */
@Command(
    name = "clients",
    description = "Lists the client libraries that the rules know.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ClientsCommand implements Runnable {

  private final Engine engine;
  private final Console console;

  ClientsCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public void run() {
    Table table = new Table().row("CLIENT", "VERSIONS", "PAGE", "RECOGNISED BY");
    for (Engine.Client client : engine.clients()) {
      String mentions = String.join(", ", client.mentions());
      table.row(client.name(), client.versions(), client.page(), mentions);
    }
    console.out().print(table);
  }
}
