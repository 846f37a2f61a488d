package io.github.httpvet.samples.command;

import io.github.httpvet.samples.readers.Input;
import io.github.httpvet.samples.readers.run.ReaderMeasured;
import java.io.PrintStream;
import java.util.List;

/** Prints which readers close. */
final class ReadersTable {

  private final PrintStream out;

  ReadersTable(PrintStream out) {
    this.out = out;
  }

  void show(List<ReaderMeasured> readers) {
    out.printf("%-14s %-54s", "", "");
    for (Input input : Input.values()) {
      out.printf(" %-14s", input.title());
    }
    out.println(" sees the end");
    for (ReaderMeasured reader : readers) {
      out.printf("%-14s %-54s", "readers", reader.row().reader().replace("`", ""));
      for (Input input : Input.values()) {
        Boolean closed = reader.closed().get(input);
        out.printf(" %-14s", closed == null ? "" : closed ? "closes" : "leaves open");
      }
      out.println(reader.endSeen() ? " yes" : " no");
      reader.problems().forEach(problem -> out.println("     ! " + problem));
    }
    long wrong = readers.stream().filter(reader -> !reader.problems().isEmpty()).count();
    out.printf("%d readers, %d not as expected%n", readers.size(), wrong);
  }
}
