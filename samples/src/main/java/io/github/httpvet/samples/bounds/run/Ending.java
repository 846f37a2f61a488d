package io.github.httpvet.samples.bounds.run;

import java.util.Locale;

/** What became of a call. */
public enum Ending {
  /** It ended after the time that was set, and before four times that. */
  BOUNDED,

  /** It did not end within four times the time that was set. */
  WAITS,

  /** It ended before the time that was set, so something else ended it. */
  EARLY;

  /** As it stands in tables and records. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
