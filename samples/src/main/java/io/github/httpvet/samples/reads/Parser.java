package io.github.httpvet.samples.reads;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Reads to the end as parsers do, throws at what it does not like and closes nothing. */
public final class Parser {

  /** What no document has. */
  private static final char ODD = '!';

  private Parser() {}

  /**
   * Reads to the end.
   *
   * @return bytes that were read
   * @throws IllegalStateException at the first byte that no document has
   */
  public static long parse(InputStream in) throws IOException {
    long length = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      check((char) next);
      length++;
    }
    return length;
  }

  /**
   * Reads to the end.
   *
   * @return characters that were read
   * @throws IllegalStateException at the first character that no document has
   */
  public static long parse(Reader in) throws IOException {
    long length = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      check((char) next);
      length++;
    }
    return length;
  }

  /**
   * Looks at a part of a document.
   *
   * @throws IllegalStateException if it has what no document has
   */
  public static long parse(String part) {
    part.chars().forEach(next -> check((char) next));
    return part.length();
  }

  private static void check(char next) {
    if (next == ODD) {
      throw new IllegalStateException("not a document");
    }
  }
}
