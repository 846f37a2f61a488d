package io.github.httpvet.core.finding;

import java.util.Locale;

/** How a reviewer takes a finding. */
public enum Level {
  /** An experienced reviewer would have it mended. */
  WARNING,
  /** It is true and often tolerated: shown only to those who ask for notes. */
  NOTE;

  /** The level's word in reports and configuration. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
