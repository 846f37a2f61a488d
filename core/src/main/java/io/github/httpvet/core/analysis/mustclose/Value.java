package io.github.httpvet.core.analysis.mustclose;

/** What is known of an expression's value on a path. */
enum Value {
  /** The acquired value, or a handle of it. */
  TRACKED,
  NULL,
  NON_NULL,
  TRUE,
  FALSE,
  /** The status code of the acquired response. */
  STATUS,
  /** What a read of the acquired value gave: -1 or null at its end. */
  READ,
  UNKNOWN;

  Value not() {
    return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
  }
}
