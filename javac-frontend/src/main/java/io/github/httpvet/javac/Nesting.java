package io.github.httpvet.javac;

/**
 * How deep the brackets of a source nest. Past some depth javac takes minutes and gigabytes: for a
 * call in a call in a call, both grow with the square of it.
 */
final class Nesting {

  /** Deeper than any source that somebody wrote, also by a program; javac takes it in seconds. */
  static final int MOST = 2_000;

  private final CharSequence text;
  private int at;

  private Nesting(CharSequence text) {
    this.text = text;
  }

  /** The deepest nesting of round, square and curly brackets, without comments and literals. */
  static int of(CharSequence text) {
    return new Nesting(text).deepest();
  }

  private int deepest() {
    int depth = 0;
    int deepest = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '(' || c == '[' || c == '{') {
        depth++;
        deepest = Math.max(deepest, depth);
      } else if (c == ')' || c == ']' || c == '}') {
        // A broken source may close more than it opens.
        depth = Math.max(0, depth - 1);
      }
      at = next(c);
    }
    return deepest;
  }

  /** Behind a comment, a literal or one character. */
  private int next(char c) {
    if (isAt("//")) {
      return find("\n", 2, false);
    }
    if (isAt("/*")) {
      return find("*/", 2, false);
    }
    if (isAt("\"\"\"")) {
      return find("\"\"\"", 3, true);
    }
    return c == '"' || c == '\'' ? literalEnd(c) : at + 1;
  }

  private boolean isAt(String mark) {
    return startsWith(mark, at);
  }

  private boolean startsWith(String mark, int offset) {
    for (int i = 0; i < mark.length(); i++) {
      if (offset + i >= text.length() || text.charAt(offset + i) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int find(String mark, int skipped, boolean hasEscapes) {
    int i = at + skipped;
    while (i < text.length() && !startsWith(mark, i)) {
      i += hasEscapes && text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + mark.length();
  }

  /** Of a literal that ends with its line at the latest. */
  private int literalEnd(char quote) {
    int i = at + 1;
    while (i < text.length() && text.charAt(i) != quote && text.charAt(i) != '\n') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }
}
