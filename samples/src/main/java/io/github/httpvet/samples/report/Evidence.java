package io.github.httpvet.samples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.httpvet.samples.run.Expectation;
import io.github.httpvet.samples.run.Half;
import io.github.httpvet.samples.run.Outcome;
import io.github.httpvet.samples.run.Pair;
import io.github.httpvet.samples.run.Sample;
import io.github.httpvet.samples.source.SampleSource;
import io.github.httpvet.sockets.SocketState;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The record of one run, as it is kept in a file.
 *
 * @param rule null for an experiment
 * @param topic null if there is a rule
 * @param client as the snippets' folders are named
 * @param situation the sample's simple name
 * @param half {@code bad} or {@code good}
 * @param calls asked for
 * @param returned calls that came back within their bound
 * @param failed calls that threw, by the simple name of the exception
 * @param connections accepted by the server
 * @param requests read by the server, by method
 * @param sockets by end and state, when nothing moved any more
 * @param measured all quantities that either half expects something of
 * @param notMeasured why a quantity has no value
 * @param expected what had to hold
 * @param series the sockets after so many calls
 * @param witness what a server that others made saw; null if there was none
 * @param environment where
 */
@JsonInclude(Include.NON_EMPTY)
public record Evidence(
    String rule,
    String topic,
    String client,
    String situation,
    String half,
    int calls,
    int returned,
    SortedMap<String, Integer> failed,
    int connections,
    SortedMap<String, Integer> requests,
    SortedMap<String, Integer> sockets,
    SortedMap<String, Long> measured,
    SortedMap<String, String> notMeasured,
    List<String> expected,
    Series series,
    Witness witness,
    Environment environment) {

  /** What is empty is not written, and read as empty. */
  public Evidence {
    failed = failed == null ? new TreeMap<>() : failed;
    requests = requests == null ? new TreeMap<>() : requests;
    sockets = sockets == null ? new TreeMap<>() : sockets;
    measured = measured == null ? new TreeMap<>() : measured;
    notMeasured = notMeasured == null ? new TreeMap<>() : notMeasured;
  }

  /**
   * The sockets over the calls.
   *
   * @param calls made until each look
   * @param sockets counts at each look, by end and state
   */
  public record Series(List<Integer> calls, SortedMap<String, List<Integer>> sockets) {}

  /**
   * The same half at another server.
   *
   * @param server its name and version
   * @param measured as above
   */
  public record Witness(String server, SortedMap<String, Long> measured) {}

  /** The record of one half. */
  public static Evidence of(Pair pair, Half.Kind kind, SampleSource source) {
    Outcome outcome = pair.outcome(kind);
    Sample sample = pair.sample();
    return new Evidence(
        emptyToNull(sample.rule()),
        emptyToNull(sample.topic()),
        sample.client(),
        sample.situation(),
        kind.word(),
        outcome.half().calls(),
        outcome.returned(),
        outcome.failed(),
        outcome.tally().connections(),
        new TreeMap<>(outcome.tally().requests()),
        sockets(outcome),
        outcome.measured(),
        outcome.notMeasured(),
        outcome.half().expectations().stream().map(Expectation::toString).toList(),
        series(outcome),
        pair.witness(kind).map(seen -> new Witness(seen.server(), seen.measured())).orElse(null),
        Environment.of(source));
  }

  /** The rule or the topic. */
  String subject() {
    return rule == null ? topic : rule;
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static SortedMap<String, Integer> sockets(Outcome outcome) {
    SortedMap<String, Integer> sockets = new TreeMap<>();
    outcome.client().forEach((state, count) -> sockets.put("client " + state, count));
    outcome.serverStates().forEach((state, count) -> sockets.put("server " + state, count));
    return sockets;
  }

  private static Series series(Outcome outcome) {
    SortedMap<String, List<Integer>> sockets = new TreeMap<>();
    for (SocketState state : SocketState.values()) {
      add("client " + state, outcome.points().stream().map(p -> p.client().get(state)), sockets);
      add("server " + state, outcome.points().stream().map(p -> p.server().get(state)), sockets);
    }
    return new Series(outcome.points().stream().map(point -> point.calls()).toList(), sockets);
  }

  private static void add(String name, Stream<Integer> counts, Map<String, List<Integer>> sockets) {
    List<Integer> all = counts.map(count -> count == null ? 0 : count).toList();
    if (all.stream().anyMatch(count -> count > 0)) {
      sockets.put(name, all);
    }
  }
}
