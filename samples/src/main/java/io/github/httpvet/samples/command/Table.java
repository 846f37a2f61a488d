package io.github.httpvet.samples.command;

import io.github.httpvet.samples.run.Expectation;
import io.github.httpvet.samples.run.Half;
import io.github.httpvet.samples.run.Outcome;
import io.github.httpvet.samples.run.Pair;
import io.github.httpvet.samples.run.Sample;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints pairs as they end: two lines each, and more if something is wrong. At a terminal the last
 * lines tell what runs. Safe for use by several threads.
 */
final class Table {

  private static final int LOG_LINES = 30;

  private final LiveLines lines;
  private final int samples;
  private final boolean verbose;
  private final Set<String> running = new LinkedHashSet<>();
  private int done;
  private int wrong;

  Table(LiveLines lines, int samples, boolean verbose) {
    this.lines = lines;
    this.samples = samples;
    this.verbose = verbose;
  }

  synchronized void start(Sample sample) {
    running.add(sample.path());
    lines.print("", now());
  }

  synchronized void add(Pair pair) {
    running.remove(pair.sample().path());
    done++;
    wrong += pair.problems().isEmpty() ? 0 : 1;
    StringWriter text = new StringWriter();
    write(pair, new PrintWriter(text));
    lines.print(text.toString(), now());
  }

  private List<String> now() {
    List<String> now = new ArrayList<>();
    running.forEach(path -> now.add("    ...  " + path));
    now.add("%3d/%d  done, %d not as expected".formatted(done, samples, wrong));
    return now;
  }

  private void write(Pair pair, PrintWriter out) {
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

  synchronized void skipped(Sample sample, String reason) {
    lines.print("         %s skipped: %s%n".formatted(sample.path(), reason), now());
  }

  synchronized void end(List<Pair> pairs) {
    lines.print(
        "%d %s, %d not as expected%n"
            .formatted(pairs.size(), pairs.size() == 1 ? "sample" : "samples", wrong),
        List.of());
  }
}
