package io.github.httpvet.seeds;

/**
 * A change of a text.
 *
 * @param start the first offset that is replaced
 * @param end behind the last; the same for an insertion
 * @param text what is there afterwards
 */
record Edit(int start, int end, String text) {

  static Edit insert(int offset, String text) {
    return new Edit(offset, offset, text);
  }

  static Edit replace(Span span, String text) {
    return new Edit(span.start(), span.end(), text);
  }

  static Edit delete(Span span) {
    return replace(span, "");
  }

  Span span() {
    return new Span(start, end);
  }
}
