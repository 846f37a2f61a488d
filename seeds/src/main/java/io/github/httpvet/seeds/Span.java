package io.github.httpvet.seeds;

/**
 * A piece of a text.
 *
 * @param start its first offset
 * @param end behind its last
 */
record Span(int start, int end) {

  /** True if it is a part of another, or all of it. */
  boolean isIn(Span other) {
    return start >= other.start && end <= other.end;
  }
}
