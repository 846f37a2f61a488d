package io.github.httpvet.languageserver;

/** What others may see of a text that nobody looks into: all that stands in no method. */
final class Outlines {

  private Outlines() {}

  /** A number that stays the same while only methods change. */
  static int of(String text) {
    int depth = 0;
    int hash = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth <= 1 && !Character.isWhitespace(c)) {
        hash = 31 * hash + c;
      }
    }
    return hash;
  }
}
