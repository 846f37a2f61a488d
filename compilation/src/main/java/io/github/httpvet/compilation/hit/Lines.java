package io.github.httpvet.compilation.hit;

import java.util.Arrays;

/** The lines of a source text; lines and columns count from 1, columns in {@code char}s. */
public final class Lines {

  private final String text;
  private final int[] starts;

  /** Of a text. */
  public Lines(String text) {
    this.text = text;
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(i)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The line of an offset; offsets out of the text count as its nearest end. */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, inside(offset));
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The column of an offset. */
  public int column(int offset) {
    return inside(offset) - starts[line(offset) - 1] + 1;
  }

  /** The offset of a line and column; those out of the text count as its nearest place. */
  public int offset(int line, int column) {
    int known = Math.max(1, Math.min(line, starts.length));
    int start = starts[known - 1];
    return line > starts.length
        ? text.length()
        : Math.min(start + Math.max(0, column - 1), start + text(known).length());
  }

  /** How many lines there are, at least 1. */
  public int count() {
    return starts.length;
  }

  /** A line without its end. */
  public String text(int line) {
    int end = line < starts.length ? starts[line] : text.length();
    int start = starts[line - 1];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The length of the Java name at an offset, at least 1. */
  public int nameLength(int offset) {
    int start = inside(offset);
    int end = start;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return Math.max(1, end - start);
  }

  private int inside(int offset) {
    return Math.max(0, Math.min(offset, text.length()));
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }
}
