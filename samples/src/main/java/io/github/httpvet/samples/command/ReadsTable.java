package io.github.httpvet.samples.command;

import io.github.httpvet.samples.reads.Answer;
import io.github.httpvet.samples.reads.run.Cell;
import io.github.httpvet.samples.reads.run.Measured;
import io.github.httpvet.samples.reads.run.ReadsMeasured;
import java.io.PrintStream;
import java.util.List;

/** Prints what failed reads left open, client by client as they end. */
final class ReadsTable {

  private static final int LOG_LINES = 60;

  private final PrintStream out;
  private final boolean verbose;
  private boolean headed;

  ReadsTable(PrintStream out, boolean verbose) {
    this.out = out;
    this.verbose = verbose;
  }

  void add(ReadsMeasured client) {
    if (!headed) {
      out.printf("%-14s %-54s", "", "");
      Answer.ofUnread(false).forEach(answer -> out.printf(" %-20s", answer.title()));
      out.println();
      headed = true;
    }
    for (Measured row : client.rows()) {
      out.printf("%-14s %-54s", client.client().client(), row.row().reading().replace("`", ""));
      Answer.ofUnread(row.row().unread())
          .forEach(answer -> out.printf(" %-20s", text(row.cells().get(answer))));
      out.println();
      row.problems().forEach(problem -> out.println("     ! " + problem));
      if (verbose) {
        row.cells().forEach((answer, cell) -> out.println("     " + answer + " " + cell));
        row.log().stream().limit(LOG_LINES).forEach(line -> out.println("     | " + line));
      }
    }
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    String more = cell.starved() ? ", starved" : "";
    return cell.ending().title() + (cell.open() > 5 ? " " + cell.open() : "") + more;
  }

  void end(List<ReadsMeasured> clients) {
    long wrong = clients.stream().filter(client -> !client.problems().isEmpty()).count();
    out.printf("%d clients, %d not as expected%n", clients.size(), wrong);
  }
}
