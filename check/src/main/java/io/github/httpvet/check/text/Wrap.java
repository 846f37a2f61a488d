package io.github.httpvet.check.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at blanks, so that lines keep to a width where words do. */
public final class Wrap {

  private Wrap() {}

  /**
   * The lines of a text; a line end in it stays one.
   *
   * @param width in columns; a longer word has a line for itself
   */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      wrap(part, width, lines);
    }
    return lines;
  }

  private static void wrap(String text, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : text.strip().split("[ \t]+")) {
      int size = Columns.of(word);
      if (columns > 0 && columns + 1 + size > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      if (columns > 0) {
        line.append(' ');
        columns++;
      }
      line.append(word);
      columns += size;
    }
    lines.add(line.toString());
  }
}
