package io.github.httpvet.samples.run;

import io.github.httpvet.samples.peer.Tally;
import io.github.httpvet.sockets.SocketState;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What one half did at one server.
 *
 * @param sample whose half it is
 * @param half the half
 * @param server the server's name
 * @param returned calls that came back within the bound
 * @param failed calls that failed, by the simple name of the exception
 * @param tally what the server counted
 * @param client counts by state at the connecting end
 * @param serverStates counts by state at the accepting end
 * @param measured values of all quantities that either half expects something of
 * @param notMeasured why some of them have no value, by quantity
 * @param points the sockets over the calls
 * @param log what the client wrote to its error output
 */
public record Outcome(
    Sample sample,
    Half half,
    String server,
    int returned,
    SortedMap<String, Integer> failed,
    Tally tally,
    Map<SocketState, Integer> client,
    Map<SocketState, Integer> serverStates,
    SortedMap<String, Long> measured,
    SortedMap<String, String> notMeasured,
    List<Point> points,
    List<String> log) {

  /** Whether an expectation of either half holds for what this half did. */
  public boolean meets(Expectation expectation) {
    Long value = measured.get(expectation.quantity().text());
    return value == null || expectation.holds(value);
  }

  /** The half's own expectations that do not hold. */
  public List<Expectation> broken() {
    return half.expectations().stream().filter(expected -> !meets(expected)).toList();
  }
}
