package io.github.httpvet.cli;

import io.github.httpvet.check.UsageException;
import io.github.httpvet.sockets.Diagnosis;
import io.github.httpvet.sockets.Ledger;
import io.github.httpvet.sockets.Look;
import io.github.httpvet.sockets.Measurable;
import io.github.httpvet.sockets.Meter;
import io.github.httpvet.sockets.Probe;
import io.github.httpvet.sockets.Sign;
import io.github.httpvet.sockets.Span;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code httpvet watch}: the sockets of a running program, over time. */
@Command(
    name = "watch",
    description = "Shows a running program's connections and names the rule that is likely broken.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Linux only. Ends with the process, after --count looks, or with Ctrl-C.",
      "Exit codes: 0 no rule named, 1 a rule named, 2 wrong usage, or nothing can be seen."
    })
final class WatchCommand implements Callable<Integer> {

  /** Where the kernel tells what it knows. */
  static final Path PROC = Path.of("/proc");

  private static final int HIGHEST_PORT = 65_535;
  private static final Duration SHORTEST = Duration.ofMillis(50);

  /** A twentieth of a core at most, on the machine of a program that has other work to do. */
  private static final int REST = 19;

  /** So many of the shortest intervals are longer than any sign needs. */
  private static final int KEPT = 1000;

  private final Console console;
  private final Path proc;
  private final boolean screen;
  private final Consumer<Duration> pause;
  private final Deque<Look> looks = new ArrayDeque<>();
  private final Map<Cause, Diagnosis> likely = new LinkedHashMap<>();

  @Parameters(
      paramLabel = "PID",
      arity = "0..1",
      description = "The process; jps lists those that are JVMs.")
  private Long pid;

  @Option(
      names = "--port",
      paramLabel = "P",
      description = "Instead of a process: all connections to port P, of whatever program.")
  private Integer port;

  @Option(
      names = "--interval",
      paramLabel = "TIME",
      description = "The time between looks, with the unit ms or s (default: 1s).")
  private String interval = "1s";

  @Option(names = "--count", paramLabel = "N", description = "How many looks (default: no bound).")
  private Long count;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, or json: an object for each look (default: text).")
  private WatchFormat format = WatchFormat.TEXT;

  WatchCommand(Console console, Path proc, boolean screen, Consumer<Duration> pause) {
    this.console = console;
    this.proc = proc;
    this.screen = screen;
    this.pause = pause;
  }

  private record Cause(InetSocketAddress remote, Sign sign) {}

  @Override
  public Integer call() {
    Duration between = checked();
    Probe probe = Probe.of(proc, port == null ? pid : ProcessHandle.current().pid());
    Ledger ledger = port == null ? Ledger.ofProcess() : Ledger.ofPort(port);
    Measurable<Meter> started = Meter.start(probe, ledger, REST);
    if (started.found().isEmpty()) {
      throw new UsageException(started.missing().orElse("nothing can be seen"));
    }
    try (Meter meter = started.found().get()) {
      watch(meter, between);
    }
    return likely.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private Duration checked() {
    if ((pid == null) == (port == null)) {
      throw new UsageException("give either a PID or --port; see httpvet watch --help");
    }
    if (pid != null && pid < 1) {
      throw new UsageException(pid + " is no process id");
    }
    if (port != null && (port < 1 || port > HIGHEST_PORT)) {
      throw new UsageException("--port " + port + " is not between 1 and " + HIGHEST_PORT);
    }
    if (count != null && count < 1) {
      throw new UsageException("--count " + count + " is not above 0");
    }
    try {
      Duration between = Span.parse(interval);
      if (between.compareTo(SHORTEST) < 0) {
        throw new UsageException("--interval " + interval + " is shorter than 50ms");
      }
      return between;
    } catch (IllegalArgumentException e) {
      throw new UsageException("--interval " + e.getMessage());
    }
  }

  private void watch(Meter meter, Duration between) {
    WatchView view = view();
    for (long made = 0; count == null || made < count; made++) {
      if (made > 0) {
        pause.accept(between);
      }
      Measurable<Look> look = meter.look();
      if (look.found().isEmpty()) {
        console.note(look.missing().orElse("nothing is to be seen any more"));
        return;
      }
      List<Diagnosis> news = add(port == null ? look.found().get() : anonymous(look.found().get()));
      view.show(
          new WatchView.Sight(
              looks.getLast(), meter.accepted(), List.copyOf(likely.values()), news));
      if (console.out().checkError() || Thread.currentThread().isInterrupted()) {
        return;
      }
    }
  }

  private WatchView view() {
    if (format == WatchFormat.JSON) {
      return new WatchJson(console.out());
    }
    return screen
        ? new WatchTable(console.out(), port == null ? "process " + pid : "port " + port)
        : new WatchLines(console.out());
  }

  /** Selectors and threads would be those of this process. */
  private static Look anonymous(Look look) {
    return new Look(look.at(), look.remotes(), 0, 0);
  }

  /** Keeps a look; returns what it was the first one to show. */
  private List<Diagnosis> add(Look look) {
    looks.add(look);
    if (looks.size() > KEPT) {
      looks.removeFirst();
    }
    List<Diagnosis> news = new ArrayList<>();
    for (Diagnosis found : Diagnosis.over(List.copyOf(looks))) {
      if (likely.put(new Cause(found.remote(), found.sign()), found) == null) {
        news.add(found);
      }
    }
    return news;
  }
}
