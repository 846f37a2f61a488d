package io.github.httpvet.check.report;

import io.github.httpvet.check.CheckReport;
import io.github.httpvet.check.text.Grid;
import io.github.httpvet.check.text.Paint;
import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.config.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many findings each rule has by level, and what to do about them. */
final class ClosingTable {

  private static final int WIDTH = 110;

  private ClosingTable() {}

  /** The table's lines, and one line about what comes next. */
  static List<String> of(CheckReport report, TextStyle style) {
    Paint paint = style.paint();
    Map<String, List<Hit>> byRule =
        report.hits().stream()
            .collect(
                Collectors.groupingBy(
                    hit -> hit.rule().name(), LinkedHashMap::new, Collectors.toList()));
    List<Severity> levels =
        Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
            .filter(level -> report.hits().stream().anyMatch(hit -> hit.level() == level))
            .toList();
    Grid grid = new Grid();
    grid.row(head(levels, paint));
    byRule.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .forEach(entry -> grid.row(row(entry.getKey(), entry.getValue(), levels, paint)));
    List<String> lines = new ArrayList<>(grid.lines(WIDTH));
    lines.add("");
    lines.add(style.explain() + " tells why and how");
    return lines;
  }

  private static List<String> head(List<Severity> levels, Paint paint) {
    List<String> cells = new ArrayList<>();
    cells.add(paint.bold("rule"));
    levels.forEach(level -> cells.add(paint.bold(level.word() + "s")));
    cells.add(paint.bold("what to do"));
    return cells;
  }

  private static List<String> row(String rule, List<Hit> hits, List<Severity> levels, Paint paint) {
    List<String> cells = new ArrayList<>();
    cells.add(rule);
    for (Severity level : levels) {
      long count = hits.stream().filter(hit -> hit.level() == level).count();
      String text = count == 0 ? "-" : String.valueOf(count);
      cells.add(count == 0 ? paint.dim(text) : LevelColor.of(level, paint, text));
    }
    cells.add(usualHint(hits));
    return cells;
  }

  private static String usualHint(List<Hit> hits) {
    Map<String, Long> counts =
        hits.stream()
            .map(Hit::hint)
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    String usual =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return counts.size() == 1 ? usual : usual + " (and other hints above)";
  }
}
