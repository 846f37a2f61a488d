package io.github.httpvet.sockets;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Looks at the connections of a process again and again, in threads of its own, so that those that
 * live short are met as well: it looks whenever the kernel's count of connects has moved, and every
 * 200 ms. What it may miss is in {@link #unseen}. Safe for use by several threads.
 */
public final class Meter implements AutoCloseable {

  private static final long PAUSE_NANOS = TimeUnit.MICROSECONDS.toNanos(500);
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final Probe probe;
  private final Ledger ledger;
  private final int rest;
  private final long begin = System.nanoTime();
  private final long opensBefore;
  private final Thread polls = new Thread(this::poll, "httpvet-meter");
  private final Thread tables = new Thread(this::read, "httpvet-tables");

  /** Tables are taken in the order in which they were read. */
  private final Object tableLock = new Object();

  private volatile boolean moved;
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
    for (Thread thread : List.of(meter.polls, meter.tables)) {
      thread.setDaemon(true);
      thread.start();
    }
    return Measurable.of(meter);
  }

  /** Looks now, also at selectors and threads. */
  public Measurable<Look> look() {
    synchronized (tableLock) {
      Measurable<Snapshot> snapshot = probe.snapshot();
      synchronized (ledger) {
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
  }

  /** What the last look saw of connections that came to be since the first one. */
  public List<RemoteSockets> newRemotes() {
    synchronized (ledger) {
      return ledger.newRemotes();
    }
  }

  /**
   * What the last look saw of connections that the process had made before the first one.
   *
   * @param which those to be told of
   */
  public List<RemoteSockets> earlierRemotes(Predicate<Earlier> which) {
    synchronized (ledger) {
      return ledger.earlierRemotes(which);
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
    LockSupport.unpark(polls);
    LockSupport.unpark(tables);
  }

  /** Follows the count of connects, and what is open when it has moved. */
  private void poll() {
    long seen = opensBefore;
    while (!closed) {
      long start = System.nanoTime();
      long opens = probe.activeOpens().found().orElse(-1L);
      if (opens < 0 || opens != seen) {
        seen = opens;
        Set<Long> open = inodes();
        synchronized (ledger) {
          ledger.opened(open);
        }
        moved = true;
        LockSupport.unpark(tables);
      }
      // With the least rest, none: what is asked here takes a fraction of what a table takes.
      LockSupport.parkNanos(Math.max(PAUSE_NANOS, (rest - 1) * (System.nanoTime() - start)));
    }
  }

  /** Reads tables, which takes longer. */
  private void read() {
    while (!closed) {
      if (!moved) {
        LockSupport.parkNanos(LONGEST_NANOS);
      }
      moved = false;
      long start = System.nanoTime();
      if (!readTable()) {
        return;
      }
      sleep(Math.max(PAUSE_NANOS, rest * (System.nanoTime() - start)));
    }
  }

  private boolean readTable() {
    synchronized (tableLock) {
      Optional<List<Connection>> table = probe.connections().found();
      synchronized (ledger) {
        table.ifPresent(rows -> ledger.look(rows, this::inodes));
      }
      return table.isPresent();
    }
  }

  /** Longer than one park, which ends early when there is something to look at. */
  private void sleep(long nanos) {
    long end = System.nanoTime() + nanos;
    for (long left = nanos; left > 0 && !closed; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private Set<Long> inodes() {
    return probe.inodes().found().orElse(Set.of());
  }
}
