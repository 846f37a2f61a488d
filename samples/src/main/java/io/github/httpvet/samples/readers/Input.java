package io.github.httpvet.samples.readers;

import java.util.Locale;

/** What a reader is given. */
public enum Input {
  /** A document that it can read. */
  GOOD("read well"),

  /** A document at which the reader, or what it calls, throws. */
  MALFORMED("parser throws"),

  /** A stream that throws in the middle, as one does whose read times out. */
  FAILING("stream throws");

  private final String title;

  Input(String title) {
    this.title = title;
  }

  /** The head of its column. */
  public String title() {
    return title;
  }

  /** As it stands in records. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
