package io.github.httpvet.check.report;

import io.github.httpvet.check.text.Paint;
import io.github.httpvet.compilation.hit.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Draws the source of a finding with all its places in one frame:
 *
 * <pre>
 *    |
 * 22 |     Response response = http.newCall(request).execute();
 *    |                                               ^^^^^^^ opened here
 * ...
 * 26 |       return null;
 *    |       ------ returns with it open
 *    |
 * </pre>
 */
final class CodeFrame {

  /** So many lines between two marked ones are shown; more are left out. */
  private static final int SHORT_GAP = 2;

  private final Hit hit;
  private final Paint paint;
  private final Map<Integer, List<Label>> labels;
  private final Map<Integer, String> source = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private final int gutter;

  private CodeFrame(Hit hit, Paint paint) {
    this.hit = hit;
    this.paint = paint;
    this.labels =
        Label.of(hit).stream()
            .collect(Collectors.groupingBy(Label::line, TreeMap::new, Collectors.toList()));
    hit.excerpt().forEach(line -> source.put(line.number(), line.text()));
    int last = labels.keySet().stream().mapToInt(Integer::intValue).max().orElse(hit.line());
    this.gutter = String.valueOf(last).length();
  }

  /** The frame's lines. */
  static List<String> of(Hit hit, Paint paint) {
    CodeFrame frame = new CodeFrame(hit, paint);
    frame.draw();
    return frame.lines;
  }

  private void draw() {
    border("");
    int last = 0;
    for (Map.Entry<Integer, List<Label>> marked : labels.entrySet()) {
      int line = marked.getKey();
      if (last > 0) {
        between(last, line);
      }
      marked(line, marked.getValue());
      last = line;
    }
    border("");
  }

  private void between(int last, int next) {
    if (next - last - 1 > SHORT_GAP) {
      lines.add(paint.blue("..."));
      return;
    }
    for (int line = last + 1; line < next; line++) {
      code(line, new ShownLine(source.getOrDefault(line, ""), 1));
    }
  }

  private void marked(int line, List<Label> marks) {
    Label first = marks.stream().filter(Label::primary).findFirst().orElse(marks.get(0));
    ShownLine shown = new ShownLine(source.getOrDefault(line, ""), first.column());
    code(line, shown);
    List<Label> visible = marks.stream().filter(label -> shown.shows(label.column())).toList();
    marks(visible, shown);
    for (Label label : marks) {
      if (!visible.contains(label)) {
        border(" column " + label.column() + ": " + label.text());
      }
    }
  }

  private void code(int line, ShownLine shown) {
    String number = String.valueOf(line);
    String code = shown.text();
    lines.add(
        paint.blue(" ".repeat(gutter - number.length()) + number + " |")
            + (code.isEmpty() ? "" : " " + code));
  }

  private void border(String text) {
    lines.add(paint.blue(" ".repeat(gutter) + " |") + text);
  }

  /** The marks below a line; the last one's text beside it, the others' below. */
  private void marks(List<Label> marks, ShownLine shown) {
    Strip underlines = new Strip();
    marks.stream().filter(label -> !label.primary()).forEach(l -> underline(underlines, l, shown));
    marks.stream().filter(Label::primary).forEach(label -> underline(underlines, label, shown));
    List<Label> waiting = new ArrayList<>(marks);
    Label last = waiting.remove(waiting.size() - 1);
    boolean beside = waiting.stream().allMatch(label -> endOf(label, shown) < endOf(last, shown));
    if (beside) {
      underlines.put(endOf(last, shown) + 1, last.text(), color(last));
    } else {
      waiting.add(last);
    }
    waiting.removeIf(label -> label.text().isEmpty());
    border(" " + underlines);
    if (!waiting.isEmpty()) {
      border(" " + bars(waiting, shown));
    }
    while (!waiting.isEmpty()) {
      Label next = waiting.remove(waiting.size() - 1);
      Strip strip = bars(waiting, shown);
      strip.put(shown.place(next.column()), next.text(), color(next));
      border(" " + strip);
    }
  }

  private void underline(Strip strip, Label label, ShownLine shown) {
    int from = shown.place(label.column());
    String mark = label.primary() ? "^" : "-";
    strip.put(from, mark.repeat(endOf(label, shown) - from), color(label));
  }

  private static int endOf(Label label, ShownLine shown) {
    return Math.max(shown.place(label.column()) + 1, shown.place(label.end()));
  }

  private Strip bars(List<Label> labels, ShownLine shown) {
    Strip strip = new Strip();
    labels.forEach(label -> strip.put(shown.place(label.column()), "|", color(label)));
    return strip;
  }

  private UnaryOperator<String> color(Label label) {
    return label.primary() ? text -> LevelColor.of(hit.level(), paint, text) : paint::blue;
  }
}
