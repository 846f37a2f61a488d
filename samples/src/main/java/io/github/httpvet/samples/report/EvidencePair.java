package io.github.httpvet.samples.report;

import io.github.httpvet.samples.run.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The records of both halves of a sample.
 *
 * @param bad the misuse
 * @param good the mend
 */
public record EvidencePair(Evidence bad, Evidence good) {

  /** Puts halves together; a half without the other is left out. */
  public static List<EvidencePair> of(List<Evidence> records) {
    Map<String, EvidencePair> pairs = new TreeMap<>();
    for (Evidence evidence : records) {
      boolean isBad = evidence.half().equals("bad");
      pairs.merge(
          evidence.subject() + "/" + evidence.client() + "/" + evidence.situation(),
          new EvidencePair(isBad ? evidence : null, isBad ? null : evidence),
          (left, right) ->
              new EvidencePair(
                  left.bad == null ? right.bad : left.bad,
                  left.good == null ? right.good : left.good));
    }
    List<EvidencePair> whole = new ArrayList<>(pairs.values());
    whole.removeIf(pair -> pair.bad == null || pair.good == null);
    return whole;
  }

  /** The rule or topic. */
  public String subject() {
    return bad.subject();
  }

  String client() {
    return bad.client();
  }

  String situation() {
    return bad.situation();
  }

  /** The name of the chart's file. */
  public String chartName() {
    return subject() + "-" + client() + "-" + situation() + ".svg";
  }

  /** Whether there is more than one call, so that there is a course to draw. */
  public boolean hasChart() {
    return bad.calls() > 1 || good.calls() > 1;
  }

  /** The chart, seen from a folder below {@code docs}. */
  String chart() {
    return "../evidence/" + chartName();
  }

  /** The sample, seen from a folder below {@code docs}. */
  String source() {
    return "../../samples/src/main/java/io/github/httpvet/samples/"
        + SampleFolder.of(bad.rule(), bad.topic())
        + "/"
        + client()
        + "/"
        + situation()
        + ".java";
  }

  /** Whether the bad half shows what a picture is good for. */
  boolean growsMost() {
    return bad.connections() >= 20 && good.connections() == 1;
  }

  /** What was expected of a half, with the values that were measured. */
  String measured(Evidence half) {
    return half.expected().stream()
        .map(Expectation::parse)
        .map(expected -> expected.quantity().text())
        .distinct()
        .map(name -> half.measured().containsKey(name) ? phrase(name, half) : name + " unknown")
        .collect(Collectors.joining(", "));
  }

  private static String phrase(String name, Evidence half) {
    return half.measured().get(name) + " " + name;
  }
}
