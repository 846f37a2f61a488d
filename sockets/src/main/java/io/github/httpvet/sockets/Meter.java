package io.github.httpvet.sockets;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks at the connections of a process again and again, in a thread of its own, so that those that
 * live short are met as well: it looks whenever the kernel's count of connects has moved, and every
 * 50 ms. What it may miss is in {@link #unseen}. Safe for use by several threads.
 */
public final class Meter implements AutoCloseable {

  private static final long PAUSE_NANOS = TimeUnit.MICROSECONDS.toNanos(500);
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final Probe probe;
  private final Ledger ledger;
  private final int rest;
  private final long begin = System.nanoTime();
  private final long opensBefore;
  private final Thread thread = new Thread(this::run, "httpvet-meter");
  private volatile boolean closed;

  private Meter(Probe probe, Ledger ledger, int rest, long opensBefore) {
    this.probe = probe;
    this.ledger = ledger;
    this.rest = rest;
    this.opensBefore = opensBefore;
  }

  /**
   * Looks once and starts.
   *
   * @param probe the process
   * @param ledger takes what is seen; nobody else may use it meanwhile
   * @param rest how many times as long as a look takes there is none after it: 1 for half of a core
   *     at most, 19 for a twentieth
   * @return or why there is nothing to be seen
   */
  public static Measurable<Meter> start(Probe probe, Ledger ledger, int rest) {
    long opens = probe.activeOpens().found().orElse(-1L);
    Meter meter = new Meter(probe, ledger, rest, opens);
    Optional<String> missing = meter.look().missing();
    if (missing.isPresent()) {
      return Measurable.not(missing.get());
    }
    meter.thread.setDaemon(true);
    meter.thread.start();
    return Measurable.of(meter);
  }

  /** Looks now, also at selectors and threads. */
  public Measurable<Look> look() {
    synchronized (ledger) {
      Measurable<Snapshot> snapshot = probe.snapshot();
      snapshot.found().ifPresent(seen -> ledger.look(seen.connections(), seen::inodes));
      return snapshot.map(
          seen ->
              new Look(
                  Duration.ofNanos(System.nanoTime() - begin),
                  ledger.remotes(),
                  seen.descriptors(DescriptorKind.EVENTPOLL),
                  seen.threads().size()));
    }
  }

  /** What the last look saw of connections that came to be since the first one. */
  public List<RemoteSockets> newRemotes() {
    synchronized (ledger) {
      return ledger.newRemotes();
    }
  }

  /** What the last look saw of connections that others have to the process, or to the port. */
  public Map<Integer, Map<SocketState, Integer>> accepted() {
    synchronized (ledger) {
      return ledger.accepted();
    }
  }

  /**
   * Connects in the whole network namespace, by any program, that no look met: those that failed at
   * once, and those that came and went between two looks and left no trace. Empty if the kernel
   * does not count.
   */
  public Optional<Long> unseen() {
    synchronized (ledger) {
      return probe
          .activeOpens()
          .found()
          .filter(opens -> opensBefore >= 0)
          .map(opens -> Math.max(0, opens - opensBefore - ledger.connects()));
    }
  }

  /** Ends the looking; what was seen can still be asked for. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }

  private void run() {
    long opensSeen = opensBefore;
    long lookedAt = System.nanoTime();
    while (!closed) {
      long opens = probe.activeOpens().found().orElse(-1L);
      long now = System.nanoTime();
      long pause = PAUSE_NANOS;
      if (opens < 0 || opens != opensSeen || now - lookedAt >= LONGEST_NANOS) {
        opensSeen = opens;
        if (!lookAtTable()) {
          return;
        }
        lookedAt = System.nanoTime();
        pause = Math.max(pause, rest * (lookedAt - now));
      }
      LockSupport.parkNanos(pause);
    }
  }

  private boolean lookAtTable() {
    synchronized (ledger) {
      Optional<List<Connection>> table = probe.connections().found();
      table.ifPresent(rows -> ledger.look(rows, () -> probe.inodes().found().orElse(Set.of())));
      return table.isPresent();
    }
  }
}
