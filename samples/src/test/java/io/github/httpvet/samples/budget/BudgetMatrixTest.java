package io.github.httpvet.samples.budget;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.httpvet.junit.Budget;
import io.github.httpvet.samples.run.Corpus;
import io.github.httpvet.samples.run.Expectation;
import io.github.httpvet.samples.run.Half;
import io.github.httpvet.samples.run.Quantity;
import io.github.httpvet.samples.run.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each bad half exceeds the budget that its good half holds. Every build runs a few samples; {@code
 * -Dhttpvet.budget=all} runs all, {@code -Dhttpvet.budget=TEXT} those whose path contains the text.
 * The table is in {@code target/budget-matrix.txt}.
 */
class BudgetMatrixTest {

  private static final int AT_ONCE = 2;

  /** Each bad half that hangs takes as long. */
  private static final Duration BAD_RETURN = Duration.ofSeconds(12);

  /** Longer than any machine needs for what does not hang. */
  private static final Duration GOOD_RETURN = Duration.ofMinutes(5);

  /** Threads that clients start once, and that the mend's expectation does not name. */
  private static final int OTHER_THREADS = 8;

  private static final String CHOSEN = System.getProperty("httpvet.budget", "smoke");

  /** How both halves of a sample did. */
  private record Row(Sample sample, Budget budget, HalfUnderBudget bad, HalfUnderBudget good) {

    String text() {
      return String.format(
          "%-58s at most %3d | bad: %-75s | good: %-25s | %s",
          sample.path(),
          budget.maxConnections(),
          bad.brief(),
          good.brief(),
          bad.rules().isEmpty() ? "names nothing" : "names " + bad.rules());
    }

    boolean names() {
      return bad.rules().contains(sample.rule());
    }
  }

  @Test
  void eachBadHalfExceedsTheBudgetThatTheGoodOneHolds() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/net")), "there is no /proc");
    Map<String, String> reasons = Untrippable.read();
    List<Row> rows = run(chosen());
    List<String> problems = new ArrayList<>();
    for (Row row : rows) {
      String path = row.sample().path();
      boolean told = row.bad().tripped() && row.good().held();
      String reason = reasons.getOrDefault(path, "");
      if (!reason.startsWith("sometimes") && told != reason.isEmpty()) {
        problems.add(path + " bad: " + row.bad().message() + "\n good: " + row.good().message());
      }
    }
    publish(rows);
    assertThat(problems).isEmpty();
    assertThat(rows).isNotEmpty();
  }

  @Test
  void whatNoBudgetFindsIsThere() throws IOException {
    assertThat(Corpus.read().stream().map(Sample::path).toList())
        .containsAtLeastElementsIn(Untrippable.read().keySet());
  }

  private static List<Sample> chosen() throws IOException {
    return Corpus.read().stream()
        .filter(
            sample ->
                switch (CHOSEN) {
                  case "all" -> true;
                  case "smoke" -> sample.smoke();
                  default -> sample.path().contains(CHOSEN);
                })
        .toList();
  }

  private static List<Row> run(List<Sample> samples)
      throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Row>> futures =
          samples.stream().map(sample -> workers.submit(() -> row(sample))).toList();
      List<Row> rows = new ArrayList<>();
      for (Future<Row> future : futures) {
        rows.add(future.get());
      }
      return rows;
    } finally {
      workers.shutdownNow();
    }
  }

  private static Row row(Sample sample) throws IOException, InterruptedException {
    Budget budget =
        Budget.leavingNothing()
            .withMaxConnections(allowed(sample))
            .withMaxThreads(
                most(sample.good(), Quantity.Kind.THREADS)
                    .map(threads -> threads + OTHER_THREADS)
                    .orElse(Integer.MAX_VALUE))
            .withReturn(GOOD_RETURN);
    return new Row(
        sample,
        budget,
        HalfUnderBudget.run(sample, sample.bad(), budget.withReturn(BAD_RETURN)),
        HalfUnderBudget.run(sample, sample.good(), budget));
  }

  /**
   * What the mend is expected to open; if that is left open, a connection for each call or request.
   * After a timeout a client may try once more.
   */
  private static int allowed(Sample sample) {
    Half good = sample.good();
    int tries = sample.rule().equals("HttpTimeoutMissing") ? 2 : 1;
    return most(good, Quantity.Kind.CONNECTIONS)
        .orElse(tries * Math.max(good.calls(), most(good, Quantity.Kind.REQUESTS).orElse(0)));
  }

  private static Optional<Integer> most(Half half, Quantity.Kind kind) {
    return half.expectations().stream()
        .filter(
            expected ->
                expected.quantity().kind() == kind
                    && expected.quantity().moment() == Quantity.Moment.END)
        .flatMap(BudgetMatrixTest::most)
        .findFirst();
  }

  private static Stream<Integer> most(Expectation expected) {
    int number = (int) expected.number();
    return switch (expected.comparison()) {
      case "=", "<=" -> Stream.of(number);
      case "<" -> Stream.of(number - 1);
      default -> Stream.empty();
    };
  }

  private static void publish(List<Row> rows) throws IOException {
    List<String> lines = new ArrayList<>(rows.stream().map(Row::text).toList());
    List<Row> ruled = rows.stream().filter(row -> !row.sample().rule().isEmpty()).toList();
    lines.add(summary("samples of rules", ruled));
    lines.add("the message names the rule of " + ruled.stream().filter(Row::names).count());
    lines.add(
        summary(
            "experiments", rows.stream().filter(row -> row.sample().rule().isEmpty()).toList()));
    Files.write(Path.of("target", "budget-matrix.txt"), lines);
    lines.forEach(System.out::println);
  }

  private static String summary(String of, List<Row> rows) {
    return rows.size()
        + " "
        + of
        + ": "
        + rows.stream().filter(row -> row.bad().tripped()).count()
        + " bad halves exceed the budget, "
        + rows.stream().filter(row -> row.good().held()).count()
        + " good halves hold it";
  }
}
