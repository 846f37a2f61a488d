package io.github.httpvet.junit;

import io.github.httpvet.sockets.Ledger;
import io.github.httpvet.sockets.Look;
import io.github.httpvet.sockets.Measurable;
import io.github.httpvet.sockets.Meter;
import io.github.httpvet.sockets.Probe;
import io.github.httpvet.sockets.RemoteSockets;
import io.github.httpvet.sockets.Settled;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Watches this JVM's connections while a test runs. */
final class Measurement {

  /** What the test left to other threads, such as closing, needs a moment. */
  private static final Duration SETTLING = Duration.ofSeconds(1);

  private final Meter meter;
  private final Look before;

  private Measurement(Meter meter, Look before) {
    this.meter = meter;
    this.before = before;
  }

  /** Starts, or tells why nothing can be measured. */
  static Measurable<Measurement> start(Probe probe) {
    Measurable<Meter> started = Meter.start(probe, Ledger.ofProcess(), 1);
    if (started.found().isEmpty()) {
      return Measurable.not(started.missing().orElse(""));
    }
    Meter meter = started.found().get();
    return meter.look().map(look -> new Measurement(meter, look));
  }

  /** Ends, when no more than the allowed number are left behind, or after a moment. */
  Usage end(Budget budget, Optional<StackTraceElement[]> waiting) {
    Optional<Long> unseen = meter.unseen();
    meter.close();
    Look[] last = {before};
    List<RemoteSockets> remotes =
        Settled.within(
                SETTLING,
                () -> {
                  last[0] = meter.look().found().orElse(last[0]);
                  return meter.newRemotes();
                },
                found -> found.stream().mapToInt(RemoteSockets::leaked).sum() <= budget.leaked())
            .value();
    Look after = new Look(last[0].at(), remotes, last[0].selectors(), last[0].threads());
    Look empty = new Look(before.at(), List.of(), before.selectors(), before.threads());
    return new Usage(empty, after, unseen, waiting);
  }
}
