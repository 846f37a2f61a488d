package io.github.httpvet.samples.reads.run;

import io.github.httpvet.samples.reads.Answer;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.run.ChildJvm;
import io.github.httpvet.samples.run.JarFolder;
import io.github.httpvet.sockets.Connection;
import io.github.httpvet.sockets.Probe;
import io.github.httpvet.sockets.Settled;
import io.github.httpvet.sockets.Side;
import io.github.httpvet.sockets.Snapshot;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One way to read, in a JVM of its own. */
final class RowRun implements AutoCloseable {

  /**
   * Room enough that nothing is collected before it is asked for: what a collection gives back was
   * left open.
   */
  private static final List<String> OPTIONS = List.of("-Xmx640m", "-Xmn512m");

  private static final Duration WARM_UP = Duration.ofSeconds(60);
  private static final int WARM_UPS = 3;

  /** What waits is given three times the time after which reads give up. */
  private static final Duration WAITING = Duration.ofMillis(3 * Reading.MILLIS);

  private static final Duration CALL = Duration.ofSeconds(30);
  private static final Duration MORE = Duration.ofSeconds(6);
  private static final Duration COLLECTED = Duration.ofSeconds(10);
  private static final Duration SETTLING = Duration.ofSeconds(1);
  private static final int COLLECTIONS = 2;

  private final ReadsServers servers;
  private final Row row;
  private final ChildJvm jvm;
  private final Probe probe;
  private int orders;

  private RowRun(ReadsServers servers, Row row, ChildJvm jvm) {
    this.servers = servers;
    this.row = row;
    this.jvm = jvm;
    this.probe = Probe.of(jvm.pid());
  }

  /**
   * Measures one row.
   *
   * @throws IOException if the client does not start, or sockets cannot be seen
   */
  static Measured measure(ReadsServers servers, ClientReads client, Row row)
      throws IOException, InterruptedException {
    ChildJvm jvm =
        ChildJvm.start(
            OPTIONS,
            JarFolder.first(client.jars()),
            ReadsMain.class,
            List.of(client.className(), row.method()));
    try (RowRun run = new RowRun(servers, row, jvm)) {
      return run.measure();
    }
  }

  private Measured measure() throws IOException, InterruptedException {
    String warning = "not called";
    for (int call = 0; call < WARM_UPS && !warning.isEmpty(); call++) {
      warning = call(servers.warmUp(), 1, 1, WARM_UP).problem();
    }
    SortedMap<Answer, Cell> cells = new TreeMap<>();
    for (Answer answer : row.expected().keySet()) {
      cells.put(answer, measure(answer));
    }
    return new Measured(row, cells, warning, jvm.log());
  }

  private Cell measure(Answer answer) throws IOException, InterruptedException {
    Set<Long> strangers = strangers(look());
    // One after the other, so that a connection can be used again; no use where each call waits.
    int threads = answer == Answer.STALLED ? Reading.CALLS : 1;
    Duration bound = row.expected().get(answer) == Ending.WAITS ? WAITING : CALL;
    Calls calls = call(servers.url(answer), threads, Reading.CALLS / threads, bound);
    int port = servers.port(answer);
    int open = settledOpen(port, strangers, false);
    if (calls.returned() < Reading.CALLS || open <= Cell.IDLE) {
      return calls.cell(open, open, false);
    }
    boolean starved = !call(servers.ok(answer), 1, 1, MORE).problem().isEmpty();
    int collected = settledOpen(port, strangers, false);
    for (int round = 0; round < COLLECTIONS && collected > Cell.IDLE; round++) {
      jvm.order("gc");
      jvm.answer("collected", COLLECTED, line -> {});
      if (!starved) {
        // Some libraries look for what was leaked when they are used.
        call(servers.ok(answer), 1, 1, MORE);
      }
      collected = settledOpen(port, strangers, true);
    }
    return calls.cell(open, collected, starved);
  }

  /** Makes calls until one does not come back. */
  private Calls call(String url, int threads, int each, Duration bound)
      throws IOException, InterruptedException {
    String id = "order" + orders++ + ";";
    jvm.order("calls " + id + " " + threads + " " + each + " " + url);
    Calls calls = new Calls(0, 0, "");
    for (int call = 0; call < threads * each; call++) {
      Optional<String> back = jvm.answer("back " + id, bound, line -> {});
      if (back.isEmpty()) {
        return calls;
      }
      calls = calls.and(back.get().substring(("back " + id).length()).strip());
    }
    return calls;
  }

  private int settledOpen(int port, Set<Long> strangers, boolean none) throws IOException {
    Settled<Integer> open =
        Settled.within(
            SETTLING, () -> open(look(), port, strangers), value -> !none || value <= Cell.IDLE);
    return open.value();
  }

  private Snapshot look() {
    return probe
        .snapshot()
        .found()
        .orElseThrow(() -> new IllegalStateException("sockets of the client cannot be seen"));
  }

  /**
   * Connections to a port, and descriptors of sockets that were reset since strangers were seen.
   */
  private static int open(Snapshot seen, int port, Set<Long> strangers) {
    Set<Long> reset = strangers(seen);
    reset.removeAll(strangers);
    long connected = seen.owned().stream().filter(found -> found.isAt(Side.CLIENT, port)).count();
    return (int) connected + reset.size();
  }

  /** Descriptors of sockets that are no connections, or no more. */
  private static Set<Long> strangers(Snapshot seen) {
    Set<Long> inodes = new HashSet<>(seen.inodes());
    seen.connections().stream().map(Connection::inode).forEach(inodes::remove);
    return inodes;
  }

  @Override
  public void close() {
    jvm.close();
  }

  /** Calls that came back; {@code thrown} is the name of the last exception, or empty. */
  private record Calls(int returned, int failed, String thrown) {

    Calls and(String name) {
      return name.isEmpty()
          ? new Calls(returned + 1, failed, thrown)
          : new Calls(returned + 1, failed + 1, name);
    }

    /** Why one call did not end well, or empty. */
    String problem() {
      return returned == 0 ? "it does not come back" : thrown;
    }

    Cell cell(int open, int openAfterGc, boolean starved) {
      return new Cell(returned, failed, open, openAfterGc, starved, thrown);
    }
  }
}
