package io.github.httpvet.check.report;

import io.github.httpvet.check.text.Columns;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** One line of marks and texts at given columns; what is put later covers what was there. */
final class Strip {

  private record Piece(String text, UnaryOperator<String> color) {}

  private final Map<Integer, Piece> pieces = new TreeMap<>();

  /** Puts a text at a column, from 0; an empty one is nothing. */
  void put(int column, String text, UnaryOperator<String> color) {
    if (!text.isEmpty()) {
      pieces.keySet().removeIf(at -> at > column && at < column + Columns.of(text));
      pieces.put(column, new Piece(text, color));
    }
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    int width = 0;
    int[] starts = pieces.keySet().stream().mapToInt(Integer::intValue).toArray();
    for (int i = 0; i < starts.length; i++) {
      Piece piece = pieces.get(starts[i]);
      String text = piece.text();
      if (i + 1 < starts.length && starts[i] + Columns.of(text) > starts[i + 1]) {
        text = text.substring(0, Math.min(text.length(), starts[i + 1] - starts[i]));
      }
      line.append(" ".repeat(Math.max(0, starts[i] - width))).append(piece.color().apply(text));
      width = Math.max(width, starts[i]) + Columns.of(text);
    }
    return line.toString();
  }
}
