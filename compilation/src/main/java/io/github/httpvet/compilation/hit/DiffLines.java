package io.github.httpvet.compilation.hit;

import io.github.httpvet.core.finding.Edit;
import io.github.httpvet.core.finding.Fix;
import java.util.ArrayList;
import java.util.List;

/** The lines that edits of a text change. Lines next to each other are one change. */
final class DiffLines {

  private final Lines lines;

  DiffLines(Lines lines) {
    this.lines = lines;
  }

  /** What goes and what comes, in the order of the text. */
  List<Hit.DiffLine> of(List<Edit> edits) {
    List<Hit.DiffLine> diff = new ArrayList<>();
    List<Edit> open = new ArrayList<>();
    int last = 0;
    for (Edit edit : edits) {
      if (!open.isEmpty() && lines.line(edit.start()) > last + 1) {
        add(open, last, diff);
        open.clear();
      }
      open.add(edit);
      last = Math.max(last, lastLine(edit));
    }
    if (!open.isEmpty()) {
      add(open, last, diff);
    }
    return diff;
  }

  /** The last line that an edit changes; one before, if it puts lines before another. */
  private int lastLine(Edit edit) {
    int line = lines.line(edit.end());
    boolean isBefore = lines.column(edit.end()) == 1 && isWhole(edit);
    return isBefore ? line - 1 : line;
  }

  private static boolean isWhole(Edit edit) {
    return edit.text().isEmpty() ? edit.end() > edit.start() : edit.text().endsWith("\n");
  }

  private void add(List<Edit> edits, int last, List<Hit.DiffLine> diff) {
    int first = lines.line(edits.get(0).start());
    StringBuilder before = new StringBuilder();
    for (int line = first; line <= last; line++) {
      before.append(lines.text(line)).append('\n');
      diff.add(new Hit.DiffLine('-', lines.text(line)));
    }
    List<Edit> moved =
        edits.stream()
            .map(
                edit -> new Edit(place(edit.start(), first), place(edit.end(), first), edit.text()))
            .toList();
    new Fix("", moved)
        .applied(before.toString())
        .lines()
        .forEach(line -> diff.add(new Hit.DiffLine('+', line)));
  }

  /** The offset in the lines from the first on, each of which ends with one character. */
  private int place(int offset, int first) {
    int place = lines.column(offset) - 1;
    for (int line = first; line < lines.line(offset); line++) {
      place += lines.text(line).length() + 1;
    }
    return place;
  }
}
