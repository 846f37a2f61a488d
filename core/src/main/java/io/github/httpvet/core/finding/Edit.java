package io.github.httpvet.core.finding;

/**
 * A change of a source: the text between two offsets is replaced.
 *
 * @param start first character, an offset into {@link io.github.httpvet.core.tree.Unit#text()}
 * @param end behind the last character; {@code start} for an insertion
 * @param text what stands there afterwards; empty for a deletion
 */
public record Edit(int start, int end, String text) {

  /** Checks. */
  public Edit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  /** The text with only this change. */
  public String in(String source) {
    return source.substring(0, start) + text + source.substring(end);
  }

  /** An insertion. */
  public static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }

  /** A deletion. */
  public static Edit delete(int start, int end) {
    return new Edit(start, end, "");
  }
}
