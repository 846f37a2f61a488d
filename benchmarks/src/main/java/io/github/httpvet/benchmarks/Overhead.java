package io.github.httpvet.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What paired runs tell of the cost that httpvet adds. */
final class Overhead {

  private record Pair(Cost without, Cost with) {

    double percent(ToLongFunction<Cost> measure) {
      return 100.0 * measure.applyAsLong(with) / measure.applyAsLong(without) - 100.0;
    }
  }

  private final List<Pair> pairs = new ArrayList<>();

  void add(Cost without, Cost with) {
    pairs.add(new Pair(without, with));
  }

  /** One line a measure. */
  String table(String title) {
    Cost last = pairs.get(pairs.size() - 1).with();
    return "%s: %d pairs, %d findings%n".formatted(title, pairs.size(), last.findings())
        + (last.thread() > 0 ? row("processor time, building thread", Cost::thread) : "")
        + row("processor time, whole process", Cost::process)
        + row("wall clock", Cost::wall);
  }

  private String row(String name, ToLongFunction<Cost> measure) {
    List<Double> percents = pairs.stream().map(pair -> pair.percent(measure)).sorted().toList();
    int outside = outside(pairs.size());
    double low = percents.get(outside);
    double high = percents.get(percents.size() - 1 - outside);
    String verdict = low <= 0 && high >= 0 ? "  not told from noise" : "";
    return String.format(
        Locale.ROOT,
        "  %-33s %+6.2f %%  (95 %%: %+.2f .. %+.2f; all: %+.2f .. %+.2f; without: %.1f s)%s%n",
        name,
        middle(percents),
        low,
        high,
        percents.get(0),
        percents.get(percents.size() - 1),
        middle(pairs.stream().map(p -> measure.applyAsLong(p.without()) / 1e9).sorted().toList()),
        verdict);
  }

  private static double middle(List<Double> sorted) {
    int size = sorted.size();
    return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
  }

  /**
   * How many of the smallest and of the largest values may be left out for an interval that holds
   * the true median in 95 % of all measurements, whatever the values' distribution.
   */
  private static int outside(int size) {
    double tail = 0;
    double chance = Math.pow(0.5, size);
    for (int k = 0; k < size; k++) {
      tail += chance;
      if (tail > 0.025) {
        return Math.max(0, k - 1);
      }
      chance = chance * (size - k) / (k + 1);
    }
    return 0;
  }
}
