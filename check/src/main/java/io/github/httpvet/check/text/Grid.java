package io.github.httpvet.check.text;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns; a cell that is too wide goes on in the next line. */
public final class Grid {

  private static final int GAP = 2;

  /** No column is made narrower than this to fit the width. */
  private static final int LEAST = 12;

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; all rows have the same number of cells. */
  public Grid row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /** The lines, without blanks at their ends; at most so wide as columns allow. */
  public List<String> lines(int width) {
    int[] widths = widths(width);
    long tall = rows.stream().filter(row -> height(row, widths) > 1).count();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      if (2 * tall >= rows.size() && !lines.isEmpty()) {
        // Else nobody sees where rows of several lines end.
        lines.add("");
      }
      lines.addAll(lines(row, widths));
    }
    return lines;
  }

  private static int height(List<String> row, int[] widths) {
    int height = 1;
    for (int i = 0; i < row.size(); i++) {
      height = Math.max(height, Wrap.lines(row.get(i), widths[i]).size());
    }
    return height;
  }

  private static List<String> lines(List<String> row, int[] widths) {
    List<String> lines = new ArrayList<>();
    int height = height(row, widths);
    for (int n = 0; n < height; n++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        List<String> cell = Wrap.lines(row.get(i), widths[i]);
        String text = n < cell.size() ? cell.get(n) : "";
        line.append(text).append(" ".repeat(Math.max(0, widths[i] - Columns.of(text)) + GAP));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** The widest columns give way until the row fits. */
  private int[] widths(int width) {
    int count = rows.isEmpty() ? 0 : rows.get(0).size();
    int[] widths = new int[count];
    for (List<String> row : rows) {
      for (int i = 0; i < count; i++) {
        widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
      }
    }
    int total = GAP * Math.max(0, count - 1);
    for (int w : widths) {
      total += w;
    }
    for (int over = total - width; over > 0; over--) {
      int widest = 0;
      for (int i = 1; i < count; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (count == 0 || widths[widest] <= LEAST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }
}
