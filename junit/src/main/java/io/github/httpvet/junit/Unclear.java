package io.github.httpvet.junit;

/** How a test ends of which nothing tells whether it holds its budget. */
public enum Unclear {
  /** It fails, and says what is not known. */
  FAILS,
  /** It passes; a report entry and a line in the log say what is not known. */
  PASSES
}
