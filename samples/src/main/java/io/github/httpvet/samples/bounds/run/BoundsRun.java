package io.github.httpvet.samples.bounds.run;

import io.github.httpvet.samples.bounds.Behaviour;
import io.github.httpvet.samples.bounds.Setting;
import io.github.httpvet.samples.run.ChildJvm;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Calls all servers with each setting of clients, in a JVM for each setting. */
public final class BoundsRun {

  /** Most of the time they wait, so there may be more of them than processors. */
  private static final int AT_ONCE = 6;

  private static final List<String> OPTIONS = List.of("-Xmx96m");
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private BoundsRun() {}

  /**
   * Measures. A setting that is not as expected is measured once more when nothing else runs, since
   * a busy machine must not make what is bounded look like what waits.
   *
   * @param finished is told of each client, in their order
   * @throws IOException if a client does not start
   */
  public static List<ClientMeasured> run(
      List<ClientBounds> clients, Consumer<ClientMeasured> finished)
      throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try (BoundsServers servers = new BoundsServers()) {
      List<List<Future<Measured>>> first = new ArrayList<>();
      for (ClientBounds client : clients) {
        List<Future<Measured>> rows = new ArrayList<>();
        for (Row row : client.rows()) {
          rows.add(workers.submit(() -> measure(servers, client, row)));
        }
        first.add(rows);
      }
      List<ClientMeasured> all = new ArrayList<>();
      for (int next = 0; next < clients.size(); next++) {
        all.add(new ClientMeasured(clients.get(next), values(first.get(next))));
        if (all.get(next).problems().isEmpty()) {
          finished.accept(all.get(next));
        }
      }
      for (int next = 0; next < clients.size(); next++) {
        if (!all.get(next).problems().isEmpty()) {
          all.set(next, again(servers, all.get(next)));
          finished.accept(all.get(next));
        }
      }
      return all;
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<Measured> values(List<Future<Measured>> rows)
      throws IOException, InterruptedException {
    List<Measured> values = new ArrayList<>();
    for (Future<Measured> row : rows) {
      try {
        values.add(row.get());
      } catch (ExecutionException e) {
        throw new IOException(e.getCause().getMessage(), e);
      }
    }
    return values;
  }

  private static ClientMeasured again(BoundsServers servers, ClientMeasured first)
      throws IOException, InterruptedException {
    List<Measured> rows = new ArrayList<>();
    for (Measured row : first.rows()) {
      rows.add(row.problems().isEmpty() ? row : measure(servers, first.client(), row.row()));
    }
    return new ClientMeasured(first.client(), rows);
  }

  private static Measured measure(BoundsServers servers, ClientBounds client, Row row)
      throws IOException, InterruptedException {
    Map<Behaviour, String> addresses = servers.addresses(client.grpc());
    boolean defaults = row.equals(client.rows().get(0));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                client.className(),
                row.method(),
                Boolean.toString(defaults),
                servers.answering(client.grpc()),
                servers.hangingUp()));
    addresses.forEach((behaviour, url) -> arguments.addAll(List.of(behaviour.name(), url)));
    List<String> answers = new ArrayList<>();
    try (ChildJvm jvm =
        ChildJvm.start(
            OPTIONS, System.getProperty("java.class.path"), BoundsMain.class, arguments)) {
      Optional<String> over = jvm.answer("over", LONGEST, answers::add);
      if (over.isEmpty()) {
        throw new IOException(client.path() + " " + row.setting() + " fails: " + jvm.log());
      }
      return measured(row, addresses, answers, jvm.log());
    }
  }

  /** Makes sense of the lines that {@link BoundsMain} says. */
  static Measured measured(
      Row row, Map<Behaviour, String> addresses, List<String> answers, List<String> log) {
    SortedMap<Behaviour, Cell> cells = new TreeMap<>();
    addresses.keySet().forEach(behaviour -> cells.put(behaviour, new Cell(Ending.WAITS, "")));
    SortedMap<String, Long> defaults = new TreeMap<>();
    String warning = "";
    for (String answer : answers) {
      String[] words = answer.split(" ", 3);
      switch (words[0]) {
        case "default" -> defaults.put(words[2], Math.max(0, Long.parseLong(words[1])));
        case "warning" -> warning = answer.substring("warning ".length());
        case "ended" -> cells.put(Behaviour.valueOf(words[1]), ended(words[2].split(" ")));
        default -> throw new IllegalArgumentException(answer);
      }
    }
    return new Measured(row, cells, defaults, warning, log);
  }

  private static Cell ended(String... millisAndName) {
    int millis = Integer.parseInt(millisAndName[0]);
    String thrown = millisAndName.length > 1 ? millisAndName[1] : "";
    // Timers of clients count in steps, and may be a step early.
    boolean early = millis < Setting.MILLIS * 9 / 10;
    return new Cell(early ? Ending.EARLY : Ending.BOUNDED, thrown);
  }
}
