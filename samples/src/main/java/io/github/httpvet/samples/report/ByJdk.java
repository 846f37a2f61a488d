package io.github.httpvet.samples.report;

import io.github.httpvet.samples.run.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What samples measured that is of another kind on another JDK: nothing on one and something on the
 * other, or as a half of the sample expects it on one alone.
 */
public final class ByJdk {

  private final SortedSet<Integer> jdks;

  /** The records of each sample, by half and JDK. */
  private final SortedMap<String, Map<String, SortedMap<Integer, Evidence>>> samples =
      new TreeMap<>();

  private ByJdk(SortedMap<Integer, List<Evidence>> records) {
    jdks = new TreeSet<>(records.keySet());
    records.forEach((jdk, found) -> found.forEach(evidence -> add(jdk, evidence)));
    // Records of another version of a sample tell nothing of the JDK.
    samples.values().removeIf(halves -> !isComparable(halves));
  }

  private void add(int jdk, Evidence evidence) {
    String sample = evidence.subject() + "/" + evidence.client() + "/" + evidence.situation();
    samples
        .computeIfAbsent(sample, path -> new TreeMap<>())
        .computeIfAbsent(evidence.half(), half -> new TreeMap<>())
        .put(jdk, evidence);
  }

  private static boolean isComparable(Map<String, SortedMap<Integer, Evidence>> halves) {
    return halves.values().stream()
        .allMatch(
            byJdk ->
                byJdk.size() > 1
                    && byJdk.values().stream().map(Evidence::expected).distinct().count() == 1);
  }

  /** The block of the page. */
  public static String block(SortedMap<Integer, List<Evidence>> records) {
    ByJdk compared = new ByJdk(records);
    List<String> rows = new ArrayList<>();
    compared.samples.forEach(
        (sample, halves) ->
            halves.values().forEach(byJdk -> rows.addAll(compared.rows(sample, halves, byJdk))));
    return PageBlock.START + "\n\n" + compared.text(rows) + "\n\n" + PageBlock.END;
  }

  private String text(List<String> rows) {
    String names = jdks.stream().map(jdk -> "JDK " + jdk).collect(Collectors.joining(" and "));
    if (jdks.size() < 2 || samples.isEmpty()) {
      return "There is nothing to compare: no sample has records of more than one JDK.";
    }
    String compared =
        "Compared: %d samples with records of %s. ".formatted(samples.size(), names)
            + (rows.isEmpty() ? "Nothing differs in kind." : "What differs in kind:");
    if (rows.isEmpty()) {
      return compared;
    }
    return compared
        + "\n\n| sample | half | measured | "
        + jdks.stream().map(jdk -> "JDK " + jdk).collect(Collectors.joining(" | "))
        + " |\n| --- | --- | --- |"
        + " ---: |".repeat(jdks.size())
        + "\n"
        + String.join("\n", rows);
  }

  /** One row for each quantity of a half that is of more than one kind. */
  private List<String> rows(
      String sample,
      Map<String, SortedMap<Integer, Evidence>> halves,
      SortedMap<Integer, Evidence> byJdk) {
    Set<Expectation> expectations =
        halves.values().stream()
            .flatMap(either -> either.values().stream())
            .flatMap(evidence -> evidence.expected().stream())
            .map(Expectation::parse)
            .collect(Collectors.toSet());
    SortedSet<String> names = new TreeSet<>();
    byJdk.values().forEach(evidence -> names.addAll(values(evidence).keySet()));
    List<String> rows = new ArrayList<>();
    for (String name : names) {
      long kinds =
          byJdk.values().stream()
              .map(evidence -> kind(name, values(evidence).get(name), expectations))
              .distinct()
              .count();
      if (kinds > 1) {
        rows.add(row(sample, byJdk, name));
      }
    }
    return rows;
  }

  private String row(String sample, SortedMap<Integer, Evidence> byJdk, String name) {
    String numbers =
        jdks.stream()
            .map(jdk -> byJdk.containsKey(jdk) ? values(byJdk.get(jdk)).get(name) : null)
            .map(value -> value == null ? "-" : value.toString())
            .collect(Collectors.joining(" | "));
    String half = byJdk.get(byJdk.firstKey()).half();
    return "| " + sample + " | " + half + " | " + name + " | " + numbers + " |";
  }

  /** What was expected, whether calls came back, and what they threw. */
  private static SortedMap<String, Long> values(Evidence evidence) {
    SortedMap<String, Long> values = new TreeMap<>(evidence.measured());
    values.put("not returned", (long) evidence.calls() - evidence.returned());
    evidence.failed().forEach((thrown, calls) -> values.put("failed " + thrown, (long) calls));
    return values;
  }

  /** Which expectations hold; those of other quantities do not matter. */
  private static String kind(String name, Long value, Set<Expectation> expectations) {
    if (value == null) {
      return "none";
    }
    return (value == 0)
        + expectations.stream()
            .filter(expected -> expected.quantity().text().equals(name) && expected.holds(value))
            .map(Expectation::toString)
            .sorted()
            .collect(Collectors.joining(","));
  }
}
