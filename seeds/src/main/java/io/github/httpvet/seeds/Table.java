package io.github.httpvet.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts of seeds. */
final class Table {

  private static final String ROW = "%-40s %8s %8s %8s %8s %8s%n";

  private Table() {}

  /** One line for each key, and one for all. */
  static String of(String title, List<Seed> seeds, Function<Seed, String> key) {
    Map<String, List<Seed>> groups = new TreeMap<>();
    for (Seed seed : seeds) {
      groups.computeIfAbsent(key.apply(seed), k -> new ArrayList<>()).add(seed);
    }
    StringBuilder text = new StringBuilder();
    text.append(ROW.formatted(title, "compiled", "found", "as note", "missed", "share"));
    groups.forEach((name, group) -> text.append(row(name, group)));
    return text.append(row("all", seeds)).toString();
  }

  private static String row(String name, List<Seed> seeds) {
    long found = count(seeds, Seed.State.FOUND);
    long noted = count(seeds, Seed.State.NOTED);
    long missed = count(seeds, Seed.State.MISSED);
    long all = found + noted + missed;
    return ROW.formatted(name, all, found, noted, missed, share(found, all));
  }

  static long count(List<Seed> seeds, Seed.State state) {
    return seeds.stream().filter(seed -> seed.state() == state).count();
  }

  private static String share(long found, long all) {
    return all == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * found / all);
  }
}
