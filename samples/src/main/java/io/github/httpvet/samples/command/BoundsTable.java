package io.github.httpvet.samples.command;

import io.github.httpvet.samples.bounds.Behaviour;
import io.github.httpvet.samples.bounds.run.Cell;
import io.github.httpvet.samples.bounds.run.ClientMeasured;
import io.github.httpvet.samples.bounds.run.Measured;
import java.io.PrintStream;
import java.util.List;

/** Prints which settings bound a call, client by client as they end. */
final class BoundsTable {

  private static final int LOG_LINES = 60;

  private final PrintStream out;
  private final boolean verbose;
  private boolean headed;

  BoundsTable(PrintStream out, boolean verbose) {
    this.out = out;
    this.verbose = verbose;
  }

  void add(ClientMeasured client) {
    if (!headed) {
      out.printf("%-14s %-54s", "", "");
      for (Behaviour behaviour : Behaviour.values()) {
        out.printf(" %-16s", behaviour.title());
      }
      out.println();
      headed = true;
    }
    for (Measured row : client.rows()) {
      out.printf("%-14s %-54s", client.client().client(), row.row().setting().replace("`", ""));
      for (Behaviour behaviour : Behaviour.values()) {
        Cell cell = row.cells().get(behaviour);
        out.printf(" %-16s", cell == null ? "not measured" : cell.ending().word());
      }
      out.println();
      row.problems().forEach(problem -> out.println("     ! " + problem));
      if (verbose) {
        row.cells().forEach((behaviour, cell) -> out.println("     " + behaviour + " " + cell));
        row.log().stream().limit(LOG_LINES).forEach(line -> out.println("     | " + line));
      }
    }
  }

  void end(List<ClientMeasured> clients) {
    long wrong = clients.stream().filter(client -> !client.problems().isEmpty()).count();
    out.printf("%d clients, %d not as expected%n", clients.size(), wrong);
  }
}
