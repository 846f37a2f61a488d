package io.github.httpvet.core.catalog;

/** Where a call that waits is reported. */
enum Report {
  /** Where it stands. */
  CALL,
  /** Where its receiver was made. */
  ORIGIN,
  /** Where it stands; many calls on one object once, where that was made. */
  SHARED
}
