package io.github.httpvet.samples.reads.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Reads from servers that fail in each way of clients, in a JVM for each way. */
public final class ReadsRun {

  /** Most of the time they wait, so there may be more of them than processors. */
  private static final int AT_ONCE = 6;

  private ReadsRun() {}

  /**
   * Measures. A way to read that is not as expected is measured once more when nothing else runs,
   * since a busy machine must not make an answer late that should be cut.
   *
   * @param finished is told of each client, in their order
   * @throws IOException if a client does not start
   */
  public static List<ReadsMeasured> run(List<ClientReads> clients, Consumer<ReadsMeasured> finished)
      throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try (ReadsServers servers = new ReadsServers()) {
      List<List<Future<Measured>>> first = new ArrayList<>();
      for (ClientReads client : clients) {
        List<Future<Measured>> rows = new ArrayList<>();
        for (Row row : client.rows()) {
          rows.add(workers.submit(() -> RowRun.measure(servers, client, row)));
        }
        first.add(rows);
      }
      List<ReadsMeasured> all = new ArrayList<>();
      for (int next = 0; next < clients.size(); next++) {
        all.add(new ReadsMeasured(clients.get(next), values(first.get(next))));
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

  private static ReadsMeasured again(ReadsServers servers, ReadsMeasured first)
      throws IOException, InterruptedException {
    List<Measured> rows = new ArrayList<>();
    for (Measured row : first.rows()) {
      rows.add(row.problems().isEmpty() ? row : RowRun.measure(servers, first.client(), row.row()));
    }
    return new ReadsMeasured(first.client(), rows);
  }
}
