package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.hit.Lines;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** From lines and columns that count from 1 to the protocol's, and back. */
final class Places {

  private Places() {}

  static Range range(int line, int column, int endColumn) {
    return new Range(new Position(line - 1, column - 1), new Position(line - 1, endColumn - 1));
  }

  static Range range(Lines lines, int start, int end) {
    return new Range(position(lines, start), position(lines, end));
  }

  private static Position position(Lines lines, int offset) {
    return new Position(lines.line(offset) - 1, lines.column(offset) - 1);
  }

  static int offset(Lines lines, Position position) {
    return lines.offset(position.getLine() + 1, position.getCharacter() + 1);
  }

  /** True if two ranges share a character or touch. */
  static boolean meet(Range one, Range other) {
    return !isBefore(one.getEnd(), other.getStart()) && !isBefore(other.getEnd(), one.getStart());
  }

  private static boolean isBefore(Position one, Position other) {
    return one.getLine() < other.getLine()
        || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
  }
}
