package io.github.httpvet.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of what fixes make of the samples, rule by client, as a page has it. */
final class FixMatrix {

  private FixMatrix() {}

  static String of(List<FixedSample> samples) {
    SortedSet<String> rules = new TreeSet<>();
    Map<String, Map<String, List<FixedSample>>> byClient = new TreeMap<>();
    for (FixedSample one : samples) {
      rules.add(one.sample().rule());
      byClient
          .computeIfAbsent(one.sample().client(), client -> new TreeMap<>())
          .computeIfAbsent(one.sample().rule(), rule -> new ArrayList<>())
          .add(one);
    }
    StringBuilder page = new StringBuilder();
    page.append("| client | ").append(code(rules)).append(" |\n");
    page.append("| --- |").append(" --- |".repeat(rules.size())).append('\n');
    byClient.forEach(
        (client, cells) -> {
          page.append("| ").append(client);
          rules.forEach(
              rule -> page.append(" | ").append(cell(cells.getOrDefault(rule, List.of()))));
          page.append(" |\n");
        });
    page.append('\n').append(counts(samples)).append("\n");
    samples.stream()
        .filter(one -> !one.reason().isEmpty())
        .forEach(
            one ->
                page.append("\n- `")
                    .append(one.sample().path())
                    .append("`: ")
                    .append(one.state().words)
                    .append(": ")
                    .append(one.reason()));
    return page.append('\n').toString();
  }

  private static String code(SortedSet<String> rules) {
    return rules.stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(" | "));
  }

  private static String cell(List<FixedSample> samples) {
    Map<FixedSample.State, Long> states =
        samples.stream()
            .collect(
                Collectors.groupingBy(FixedSample::state, TreeMap::new, Collectors.counting()));
    return states.entrySet().stream()
        .map(state -> (samples.size() > 1 ? state.getValue() + " " : "") + state.getKey().words)
        .collect(Collectors.joining(", "));
  }

  private static String counts(List<FixedSample> samples) {
    Map<FixedSample.State, Long> states =
        samples.stream()
            .collect(
                Collectors.groupingBy(FixedSample::state, TreeMap::new, Collectors.counting()));
    return samples.size()
        + " samples: "
        + states.entrySet().stream()
            .map(state -> state.getValue() + " " + state.getKey().words)
            .collect(Collectors.joining(", "))
        + ".";
  }
}
