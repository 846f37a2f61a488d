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
import java.util.stream.Stream;

/** One half of a sample, in a JVM of its own, against servers of its own. */
public final class Run {

  /** How long the sockets may take to reach what is expected. */
  private static final Duration SETTLING = Duration.ofSeconds(5);

  /** Some clients look only every few seconds whether somebody still needs them. */
  private static final Duration SETTLING_AFTER_GC = Duration.ofSeconds(10);

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
        ClientJvm client = ClientJvm.start(sample, half, peers.peer(), JarFolder.first(sample))) {
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
    List<Quantity> quantities = quantities();
    SortedMap<String, Long> measured = new TreeMap<>();
    Observation seen = settle(SETTLING, false, quantities, measured);
    if (quantities.stream().anyMatch(Quantity::afterGc)) {
      client.collectGarbage();
      settle(SETTLING_AFTER_GC, true, quantities, measured);
    }
    return outcome(seen, measured);
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

  /** Looks until nothing moves and, if time allows, all is as expected. */
  private Observation settle(
      Duration bound,
      boolean afterGc,
      List<Quantity> quantities,
      SortedMap<String, Long> measured) {
    List<Quantity> wanted =
        quantities.stream().filter(quantity -> quantity.afterGc() == afterGc).toList();
    boolean threads = wanted.stream().anyMatch(found -> found.kind() == Quantity.Kind.THREADS);
    Observation[] last = new Observation[1];
    Settled<SortedMap<String, Long>> settled =
        Settled.within(
            bound,
            () -> {
              last[0] = observe(threads);
              SortedMap<String, Long> values = new TreeMap<>();
              wanted.forEach(quantity -> values.put(quantity.text(), quantity.in(last[0])));
              return values;
            },
            this::isExpected);
    measured.putAll(settled.value());
    return last[0];
  }

  private boolean isExpected(SortedMap<String, Long> values) {
    return half.expectations().stream()
        .filter(expected -> values.containsKey(expected.quantity().text()))
        .allMatch(expected -> expected.holds(values.get(expected.quantity().text())));
  }

  private Observation observe(boolean threads) {
    try {
      Measurable<Snapshot> snapshot = probe.snapshot();
      return new Observation(
          snapshot.found().map(found -> Observation.ends(found, peers)).orElse(List.of()),
          snapshot,
          peers.tally(),
          returned,
          client.failures(),
          threads ? client.threads() : List.of(),
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
              Observation seen = observe(false);
              return new Point(calls, seen.states(Side.CLIENT), seen.states(Side.SERVER));
            });
    points.add(point.value());
  }
}
