package io.github.httpvet.javac;

/** Finds identifiers in source text, past comments and literals. */
final class Tokens {

  private final String text;

  Tokens(String text) {
    this.text = text;
  }

  /** The offset of the first identifier {@code name} in a range, or -1. */
  int find(String name, int from, int limit) {
    int end = Math.min(limit, text.length());
    int i = Math.max(from, 0);
    while (i < end) {
      char c = text.charAt(i);
      if (Character.isJavaIdentifierStart(c)) {
        int next = identifierEnd(i);
        if (next - i == name.length() && text.startsWith(name, i)) {
          return i;
        }
        i = next;
      } else if (Character.isDigit(c)) {
        i = identifierEnd(i);
      } else {
        i = skip(i, c);
      }
    }
    return -1;
  }

  private int identifierEnd(int start) {
    int i = start;
    while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int skip(int i, char c) {
    if (text.startsWith("//", i)) {
      return behind("\n", i + 2);
    }
    if (text.startsWith("/*", i)) {
      return behind("*/", i + 2);
    }
    if (text.startsWith("\"\"\"", i)) {
      return literalEnd("\"\"\"", i + 3);
    }
    return c == '"' || c == '\'' ? literalEnd(String.valueOf(c), i + 1) : i + 1;
  }

  private int behind(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  private int literalEnd(String quote, int from) {
    int i = from;
    while (i < text.length() && !text.startsWith(quote, i)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + quote.length();
  }

  boolean isWordAt(int offset) {
    return offset >= 0
        && offset < text.length()
        && (Character.isJavaIdentifierStart(text.charAt(offset)) || text.charAt(offset) == '(');
  }

  /** True if the identifier {@code name} stands at an offset. */
  boolean isAt(String name, int offset) {
    return offset >= 0
        && text.startsWith(name, offset)
        && (offset + name.length() == text.length()
            || !Character.isJavaIdentifierPart(text.charAt(offset + name.length())));
  }
}
