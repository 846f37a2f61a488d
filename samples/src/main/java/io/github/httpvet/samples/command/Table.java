package io.github.httpvet.samples.command;

import io.github.httpvet.samples.run.Expectation;
import io.github.httpvet.samples.run.Half;
import io.github.httpvet.samples.run.Outcome;
import io.github.httpvet.samples.run.Pair;
import io.github.httpvet.samples.run.Sample;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Prints pairs as they end: two lines each, and more if something is wrong. */
final class Table {

  private static final int LOG_LINES = 30;

  private final PrintStream out;
  private final int samples;
  private final boolean verbose;
  private int done;

  Table(PrintStream out, int samples, boolean verbose) {
    this.out = out;
    this.samples = samples;
    this.verbose = verbose;
  }

  void add(Pair pair) {
    done++;
    List<String> problems = pair.problems();
    out.printf(
        "%3d/%d  %-60s %s%n",
        done,
        samples,
        pair.sample().path(),
        problems.isEmpty() ? "as expected" : "NOT AS EXPECTED");
    for (Half.Kind kind : Half.Kind.values()) {
      Outcome outcome = pair.outcome(kind);
      out.printf(
          "         %-5s %3d calls: %s%s%n",
          kind.word(),
          outcome.half().calls(),
          measured(outcome),
          pair.witness(kind).map(witness -> "  (" + witness.server() + " too)").orElse(""));
      if (verbose || !problems.isEmpty()) {
        out.println("               all: " + outcome.measured() + " " + outcome.failed());
        outcome.log().stream()
            .limit(LOG_LINES)
            .forEach(line -> out.println("               | " + line));
      }
      outcome.notMeasured().values().stream()
          .distinct()
          .forEach(reason -> out.println("               not measured: " + reason));
    }
    problems.forEach(problem -> out.println("         ! " + problem));
  }

  private static String measured(Outcome outcome) {
    return outcome.half().expectations().stream()
        .map(Expectation::quantity)
        .map(quantity -> quantity.text())
        .distinct()
        .map(name -> outcome.measured().get(name) + " " + name)
        .collect(Collectors.joining(", "));
  }

  void skipped(Sample sample, String reason) {
    out.println("         " + sample.path() + " skipped: " + reason);
  }

  void end(List<Pair> pairs) {
    long wrong = pairs.stream().filter(pair -> !pair.problems().isEmpty()).count();
    out.printf("%d samples, %d not as expected%n", pairs.size(), wrong);
  }
}
