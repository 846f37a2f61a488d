package io.github.httpvet.samples.peer;

import java.util.Map;
import java.util.TreeMap;

/** Counts of one server; safe for use by its threads. */
final class Counters {

  private final Map<String, Integer> requests = new TreeMap<>();
  private int connections;
  private int closedByClient;
  private int closedByServer;

  synchronized void connection() {
    connections++;
  }

  synchronized void request(String method) {
    requests.merge(method, 1, Integer::sum);
  }

  /** All so far. */
  synchronized int requests() {
    return requests.values().stream().mapToInt(Integer::intValue).sum();
  }

  synchronized void closedByClient() {
    closedByClient++;
  }

  synchronized void closedByServer() {
    closedByServer++;
  }

  synchronized Tally tally() {
    return new Tally(connections, requests, closedByClient, closedByServer);
  }
}
