package io.github.httpvet.junit;

import io.github.httpvet.sockets.Ledger;
import io.github.httpvet.sockets.Look;
import io.github.httpvet.sockets.Measurable;
import io.github.httpvet.sockets.Meter;
import io.github.httpvet.sockets.Probe;
import io.github.httpvet.sockets.RemoteSockets;
import io.github.httpvet.sockets.Settled;
import io.github.httpvet.sockets.Traffic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Watches this JVM's connections while a test runs. */
final class Measurement {

  /** What the test left to other threads, such as closing, needs a moment. */
  private static final Duration SETTLING = Duration.ofSeconds(1);

  /** Half of a core at most, and only while something connects. */
  private static final int REST = 1;

  private static final Measurable<Traffic> NONE = Measurable.not("there were no connections");

  private final Meter meter;
  private final Look before;
  private final Supplier<Measurable<Traffic>> counters;
  private final Measurable<Traffic> sent;
  private final Threads threads;

  private Measurement(
      Meter meter,
      Look before,
      Supplier<Measurable<Traffic>> counters,
      Measurable<Traffic> sent,
      Threads threads) {
    this.meter = meter;
    this.before = before;
    this.counters = counters;
    this.sent = sent;
    this.threads = threads;
  }

  /**
   * Starts, or tells why nothing can be measured.
   *
   * @param counters tells what connections have sent; only asked if some are open already
   */
  static Measurable<Measurement> start(Probe probe, Supplier<Measurable<Traffic>> counters) {
    Measurable<Meter> started = Meter.start(probe, Ledger.ofProcess(), REST);
    if (started.found().isEmpty()) {
      return Measurable.not(started.missing().orElse(""));
    }
    Meter meter = started.found().get();
    return meter
        .look()
        .map(
            look -> {
              Measurable<Traffic> sent =
                  meter.earlierRemotes(found -> true).isEmpty() ? NONE : counters.get();
              return new Measurement(meter, look, counters, sent, Threads.start());
            });
  }

  /** Ends, when what is left behind is within the budget, or after a moment. */
  Usage end(Budget budget, Optional<StackTraceElement[]> waiting) {
    Optional<Long> unseen = meter.unseen();
    Measurable<Traffic> sentNow = sent.found().isEmpty() ? sent : counters.get();
    meter.close();
    return Settled.within(
            SETTLING,
            () -> usage(sentNow, unseen, waiting),
            usage -> usage.leavesNoMoreThan(budget))
        .value();
  }

  private Usage usage(
      Measurable<Traffic> sentNow, Optional<Long> unseen, Optional<StackTraceElement[]> waiting) {
    Look now = meter.look().found().orElse(before);
    // Not how many there are: threads of earlier tests may end meanwhile.
    List<String> added = threads.added();
    Reuse reuse = Reuse.of(meter, sent, sentNow);
    List<RemoteSockets> remotes = together(meter.newRemotes(), reuse.used());
    return new Usage(
        new Look(Duration.ZERO, List.of(), before.selectors(), before.threads()),
        new Look(Duration.ZERO, remotes, now.selectors(), before.threads() + added.size()),
        reuse,
        added,
        unseen,
        waiting);
  }

  private static List<RemoteSockets> together(List<RemoteSockets> made, List<RemoteSockets> used) {
    List<RemoteSockets> all =
        new ArrayList<>(
            made.stream()
                .map(remote -> Reuse.at(used, remote.remote()).map(remote::with).orElse(remote))
                .toList());
    used.stream().filter(remote -> Reuse.at(made, remote.remote()).isEmpty()).forEach(all::add);
    return all;
  }
}
