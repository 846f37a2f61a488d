package io.github.httpvet.check.report;

import io.github.httpvet.check.text.Columns;

/** A source line as a terminal shows it: without tabs, and of a long one only a part. */
final class ShownLine {

  /** The longest line, in characters. */
  private static final int WIDTH = 160;

  private static final int TAB = 4;
  private static final String CUT = "...";

  private final StringBuilder text = new StringBuilder();
  private final int from;
  private final int to;
  private final int[] places;
  private final int[] indexes;

  /**
   * Takes the line, or the part of it around a place.
   *
   * @param column the place, from 1
   */
  ShownLine(String source, int column) {
    int at = Math.max(0, Math.min(column - 1, source.length()));
    boolean cut = source.length() > WIDTH;
    int start = cut ? Math.max(0, Math.min(at - WIDTH / 2, source.length() - WIDTH)) : 0;
    this.from = start > 0 && Character.isLowSurrogate(source.charAt(start)) ? start + 1 : start;
    this.to = cut ? start + WIDTH : source.length();
    this.places = new int[to - from + 1];
    this.indexes = new int[to - from + 1];
    int width = 0;
    if (from > 0) {
      text.append(CUT);
      width = CUT.length();
    }
    for (int i = from; i < to; i++) {
      places[i - from] = width;
      indexes[i - from] = text.length();
      width += add(source, i, width);
    }
    places[to - from] = width;
    indexes[to - from] = text.length();
    if (to < source.length()) {
      text.append(CUT);
    }
  }

  /** Adds the character at an index and returns the columns that it takes. */
  private int add(String source, int i, int width) {
    char c = source.charAt(i);
    if (c == '\t') {
      int blanks = TAB - width % TAB;
      text.append(" ".repeat(blanks));
      return blanks;
    }
    if (Character.isLowSurrogate(c)) {
      // Its high half has counted for both, unless it has none or the line is cut behind it.
      boolean paired = i > from && Character.isHighSurrogate(source.charAt(i - 1));
      text.append(paired ? c : '?');
      return paired ? 0 : 1;
    }
    if (Character.isHighSurrogate(c)) {
      boolean paired = i + 1 < to && Character.isLowSurrogate(source.charAt(i + 1));
      text.append(paired ? c : '?');
      return paired ? Columns.of(source.codePointAt(i)) : 1;
    }
    // Controls could drive the terminal, and marks of direction would show other code than there
    // is.
    boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    text.append(hidden ? ' ' : c);
    return hidden ? 1 : Columns.of(c);
  }

  /** What is shown. */
  String text() {
    return text.toString().stripTrailing();
  }

  /** True if the place is in the shown part. */
  boolean shows(int column) {
    return column - 1 >= from && column - 1 <= to;
  }

  /** The column of the terminal, from 0, of a place in the line. */
  int place(int column) {
    return places[inside(column)];
  }

  /** The index in the shown text of a place in the line. */
  int index(int column) {
    return Math.min(indexes[inside(column)], text().length());
  }

  private int inside(int column) {
    return Math.max(0, Math.min(column - 1 - from, places.length - 1));
  }
}
