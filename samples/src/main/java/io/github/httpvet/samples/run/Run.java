package io.github.httpvet.samples.run;

import io.github.httpvet.samples.peer.Peers;
import io.github.httpvet.samples.peer.TestServer;
import io.github.httpvet.sockets.Measurable;
import io.github.httpvet.sockets.Probe;
import io.github.httpvet.sockets.Settled;
import io.github.httpvet.sockets.Side;
import io.github.httpvet.sockets.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One half of a sample, in a JVM of its own, against servers of its own. */
public final class Run {

  /** How long the sockets may take to reach what is expected. */
  private static final Duration SETTLING = Duration.ofSeconds(5);

  /** Some clients look only every three seconds whether somebody still needs them. */
  private static final Duration QUIET_AFTER_GC = Duration.ofSeconds(4);

  private static final Duration SETTLING_AFTER_GC = Duration.ofSeconds(6);

  /** What one collection ends may be what kept other garbage. */
  private static final int MOST_COLLECTIONS = 4;

  private static final Duration SETTLING_AFTER_CALL = Duration.ofSeconds(1);
  private static final Duration POINT = Duration.ofMillis(300);
  private static final int MOST_POINTS = 50;

  private final Sample sample;
  private final Half half;
  private final Peers peers;
  private final ClientJvm client;
  private final Probe probe;
  private final List<Point> points = new ArrayList<>();
  private int returned;

  private Run(Sample sample, Half half, Peers peers, ClientJvm client) {
    this.sample = sample;
    this.half = half;
    this.peers = peers;
    this.client = client;
    this.probe = Probe.of(client.pid());
  }

  /** Runs one half at a server, which is closed afterwards. */
  static Outcome against(TestServer server, Sample sample, Half half)
      throws IOException, InterruptedException {
    return with(Peers.with(server, sample.client().equals("grpc")), sample, half);
  }

  /** Runs one half at some servers, which are closed afterwards. */
  static Outcome with(Peers servers, Sample sample, Half half)
      throws IOException, InterruptedException {
    try (Peers peers = servers;
        ClientJvm client =
            ClientJvm.start(sample, half, peers.peer(), JarFolder.first(sample.jars()))) {
      Outcome outcome = new Run(sample, half, peers, client).measure();
      // While the client still runs, so that its sockets are reset and no TIME_WAIT outlives it.
      peers.disconnect();
      return outcome;
    }
  }

  private Outcome measure() throws IOException, InterruptedException {
    int batch = Math.max(1, half.calls() / MOST_POINTS);
    boolean back = true;
    for (int made = 0; back && made < half.calls(); made += batch) {
      int calls = Math.min(batch, half.calls() - made);
      back = client.call(calls, half.bound());
      returned += back ? calls : 0;
      addPoint(made + calls);
    }
    SortedMap<String, Long> measured = new TreeMap<>();
    Observation[] last = new Observation[1];
    Supplier<Observation> look = () -> last[0] = observe(this::isWanted);
    List<Quantity> end = at(Quantity.Moment.END);
    measured.putAll(
        Settled.within(SETTLING, () -> values(end, look.get()), this::isExpected).value());
    Observation seen = last[0];
    List<Quantity> collected = at(Quantity.Moment.COLLECTED);
    if (!collected.isEmpty()) {
      measured.putAll(afterGc(values(collected, seen), () -> values(collected, look.get())));
    }
    List<Quantity> again = at(Quantity.Moment.CALLED_AGAIN);
    if (!again.isEmpty()) {
      measured.putAll(afterGcAndCall(() -> values(again, look.get())));
    }
    return outcome(seen, measured);
  }

  /** One more call, and another one if what is expected is not found before. */
  private SortedMap<String, Long> afterGcAndCall(Supplier<SortedMap<String, Long>> look)
      throws IOException, InterruptedException {
    SortedMap<String, Long> last = new TreeMap<>();
    for (int round = 0; round < MOST_COLLECTIONS; round++) {
      client.collectGarbage();
      client.call(1, half.bound());
      last = Settled.within(SETTLING_AFTER_CALL, look, this::isExpected).value();
      if (isExpected(last)) {
        return last;
      }
    }
    return last;
  }

  /**
   * Collects garbage until one more collection gives nothing back. What is not given back is
   * watched for as long as a client may take to notice; a value that came to be just what is
   * expected needs no watching.
   */
  private SortedMap<String, Long> afterGc(
      SortedMap<String, Long> before, Supplier<SortedMap<String, Long>> look)
      throws IOException, InterruptedException {
    SortedMap<String, Long> last = before;
    for (int round = 0; round < MOST_COLLECTIONS; round++) {
      client.collectGarbage();
      long quiet = System.nanoTime() + QUIET_AFTER_GC.toNanos();
      Settled<SortedMap<String, Long>> now =
          Settled.within(
              SETTLING_AFTER_GC,
              look,
              values ->
                  isExpected(values)
                      && (isReached(before, values) || System.nanoTime() - quiet > 0));
      boolean same = now.value().equals(last);
      last = now.value();
      if (now.fixed() && (same || isReached(before, last))) {
        return last;
      }
    }
    return last;
  }

  /** Whether all that is expected are numbers that were other ones before. */
  private boolean isReached(SortedMap<String, Long> before, SortedMap<String, Long> values) {
    return half.expectations().stream()
        .filter(expected -> values.containsKey(expected.quantity().text()))
        .allMatch(
            expected ->
                expected.comparison().equals("=")
                    && !expected.holds(before.get(expected.quantity().text()))
                    && expected.holds(values.get(expected.quantity().text())));
  }

  private List<Quantity> at(Quantity.Moment moment) {
    return quantities().stream().filter(quantity -> quantity.moment() == moment).toList();
  }

  private static SortedMap<String, Long> values(List<Quantity> wanted, Observation seen) {
    SortedMap<String, Long> values = new TreeMap<>();
    wanted.forEach(quantity -> values.put(quantity.text(), quantity.in(seen)));
    return values;
  }

  private Outcome outcome(Observation seen, SortedMap<String, Long> measured) {
    SortedMap<String, String> notMeasured = new TreeMap<>();
    seen.snapshot().missing().ifPresent(reason -> drop(reason, measured, notMeasured));
    SortedMap<String, Integer> failed = new TreeMap<>();
    seen.failures().forEach(names -> failed.merge(names.get(0), 1, Integer::sum));
    return new Outcome(
        sample,
        half,
        peers.name(),
        returned,
        failed,
        seen.tally(),
        seen.states(Side.CLIENT),
        seen.states(Side.SERVER),
        measured,
        notMeasured,
        points,
        client.log());
  }

  private void drop(
      String reason, SortedMap<String, Long> measured, SortedMap<String, String> notMeasured) {
    for (Quantity quantity : quantities()) {
      if (quantity.kind().needsProbe()) {
        measured.remove(quantity.text());
        notMeasured.put(quantity.text(), reason);
      }
    }
  }

  /** What either half expects something of, so that the halves can be compared. */
  private List<Quantity> quantities() {
    return Stream.of(sample.bad(), sample.good())
        .flatMap(either -> either.expectations().stream())
        .map(Expectation::quantity)
        .distinct()
        .toList();
  }

  private boolean isExpected(SortedMap<String, Long> values) {
    return half.expectations().stream()
        .filter(expected -> values.containsKey(expected.quantity().text()))
        .allMatch(expected -> expected.holds(values.get(expected.quantity().text())));
  }

  private boolean isWanted(Quantity.Kind kind) {
    return quantities().stream().anyMatch(quantity -> quantity.kind() == kind);
  }

  /** Looks at all that costs nothing, and at what is wanted of the rest. */
  private Observation observe(Predicate<Quantity.Kind> wanted) {
    try {
      Measurable<Snapshot> snapshot = probe.snapshot();
      return new Observation(
          snapshot.found().map(found -> Observation.ends(found, peers)).orElse(List.of()),
          snapshot,
          peers.tally(),
          returned,
          client.failures(),
          wanted.test(Quantity.Kind.THREADS) ? client.threads() : List.of(),
          wanted.test(Quantity.Kind.ALLOCATED) ? client.allocatedBytes() : 0,
          client.log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while looking", e);
    }
  }

  private void addPoint(int calls) {
    Settled<Point> point =
        Settled.quickly(
            POINT,
            () -> {
              Observation seen = observe(kind -> false);
              return new Point(calls, seen.states(Side.CLIENT), seen.states(Side.SERVER));
            });
    points.add(point.value());
  }
}
