package io.github.httpvet.junit;

import io.github.httpvet.sockets.Ledger;
import io.github.httpvet.sockets.Look;
import io.github.httpvet.sockets.Measurable;
import io.github.httpvet.sockets.Meter;
import io.github.httpvet.sockets.Probe;
import io.github.httpvet.sockets.Settled;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Watches this JVM's connections while a test runs. */
final class Measurement {

  /** What the test left to other threads, such as closing, needs a moment. */
  private static final Duration SETTLING = Duration.ofSeconds(1);

  /** Half of a core at most, and only while something connects. */
  private static final int REST = 1;

  private final Meter meter;
  private final Look before;
  private final Threads threads;

  private Measurement(Meter meter, Look before, Threads threads) {
    this.meter = meter;
    this.before = before;
    this.threads = threads;
  }

  /** Starts, or tells why nothing can be measured. */
  static Measurable<Measurement> start(Probe probe) {
    Measurable<Meter> started = Meter.start(probe, Ledger.ofProcess(), REST);
    if (started.found().isEmpty()) {
      return Measurable.not(started.missing().orElse(""));
    }
    Meter meter = started.found().get();
    return meter.look().map(look -> new Measurement(meter, look, Threads.start()));
  }

  /** Ends, when what is left behind is within the budget, or after a moment. */
  Usage end(Budget budget, Optional<StackTraceElement[]> waiting) {
    Optional<Long> unseen = meter.unseen();
    meter.close();
    return Settled.within(
            SETTLING, () -> usage(unseen, waiting), usage -> usage.leavesNoMoreThan(budget))
        .value();
  }

  private Usage usage(Optional<Long> unseen, Optional<StackTraceElement[]> waiting) {
    Look now = meter.look().found().orElse(before);
    return new Usage(
        new Look(Duration.ZERO, List.of(), before.selectors(), before.threads()),
        new Look(Duration.ZERO, meter.newRemotes(), now.selectors(), now.threads()),
        threads.added(),
        unseen,
        waiting);
  }
}
