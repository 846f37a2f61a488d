package io.github.httpvet.javac;

/**
 * A change of a source text.
 *
 * @param start the offset of what is replaced
 * @param end behind it; {@code start} if there is only something to insert
 * @param text what is there afterwards
 */
public record TextChange(int start, int end, String text) {

  /** The changed text. */
  public String in(String source) {
    return source.substring(0, start) + text + source.substring(end);
  }
}
