package io.github.httpvet.samples.peer;

import java.util.Map;

/**
 * What a server counted.
 *
 * @param connections accepted
 * @param requests read to their end, by method
 * @param closedByClient connections whose client closed first
 * @param closedByServer connections that the server closed first
 */
public record Tally(
    int connections, Map<String, Integer> requests, int closedByClient, int closedByServer) {

  /** Takes a copy. */
  public Tally {
    requests = Map.copyOf(requests);
  }

  /** Requests of all methods. */
  public int allRequests() {
    return requests.values().stream().mapToInt(Integer::intValue).sum();
  }
}
