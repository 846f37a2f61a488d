package io.github.httpvet.check.report;

import io.github.httpvet.compilation.hit.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of source, or a gap between lines.
 *
 * @param gap what is left out here, or null
 * @param trail true from the first marked line to the last
 */
record HtmlLine(
    String gap,
    int number,
    boolean trail,
    boolean marked,
    List<Part> parts,
    List<HtmlLabel> labels) {

  /**
   * A piece of source of one look.
   *
   * @param css its classes, or null
   */
  record Part(String text, String css) {}

  /**
   * What a place in the line above has to say.
   *
   * @param place its column, from 0
   */
  record HtmlLabel(int place, boolean primary, String text) {}

  static List<HtmlLine> of(Hit hit) {
    Map<Integer, List<Label>> labels =
        Label.of(hit).stream().collect(Collectors.groupingBy(Label::line));
    int first = labels.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
    int last = labels.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<HtmlLine> lines = new ArrayList<>();
    int before = 0;
    for (Hit.CodeLine line : trimmed(hit.excerpt())) {
      boolean trail = first < last && line.number() >= first && line.number() <= last;
      if (before > 0 && line.number() > before + 1) {
        int left = line.number() - before - 1;
        String gap = left == 1 ? "1 line" : left + " lines";
        lines.add(new HtmlLine(gap, 0, trail, false, List.of(), List.of()));
      }
      before = line.number();
      lines.add(of(line, trail, labels.getOrDefault(line.number(), List.of())));
    }
    return lines;
  }

  /** Without the blank lines at both ends. */
  private static List<Hit.CodeLine> trimmed(List<Hit.CodeLine> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).text().isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).text().isBlank()) {
      to--;
    }
    return lines.subList(from, to);
  }

  private static HtmlLine of(Hit.CodeLine line, boolean trail, List<Label> labels) {
    Label anchor =
        labels.stream()
            .filter(Label::primary)
            .findFirst()
            .orElse(labels.isEmpty() ? null : labels.get(0));
    ShownLine shown = new ShownLine(line.text(), anchor == null ? 1 : anchor.column());
    String text = shown.text();
    String[] looks = JavaLook.of(text);
    labels.stream()
        .filter(label -> shown.shows(label.column()))
        .sorted((a, b) -> Boolean.compare(a.primary(), b.primary()))
        .forEach(label -> mark(looks, shown, label));
    List<HtmlLabel> said =
        labels.stream()
            .filter(label -> !label.text().isEmpty())
            .map(l -> new HtmlLabel(shown.place(l.column()), l.primary(), l.text()))
            .collect(Collectors.toCollection(ArrayList::new));
    // From right to left, as a hand would write them below the line.
    said.sort((a, b) -> Integer.compare(b.place(), a.place()));
    return new HtmlLine(null, line.number(), trail, !labels.isEmpty(), parts(text, looks), said);
  }

  private static void mark(String[] looks, ShownLine shown, Label label) {
    int end = Math.max(shown.index(label.column()) + 1, shown.index(label.end()));
    for (int i = shown.index(label.column()); i < Math.min(end, looks.length); i++) {
      looks[i] = label.primary() ? "at here" : "at";
    }
  }

  private static List<Part> parts(String text, String[] looks) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || !looks[i].equals(looks[start])) {
        parts.add(new Part(text.substring(start, i), looks[start].isEmpty() ? null : looks[start]));
        start = i;
      }
    }
    return parts;
  }
}
