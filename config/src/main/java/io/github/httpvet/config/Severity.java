package io.github.httpvet.config;

import java.util.Locale;

/** How loud a finding is, from the least on. */
public enum Severity {
  /** Not reported. */
  OFF,
  /** Shown; fails nothing. */
  NOTE,
  /** Shown; fails where warnings do. */
  WARNING,
  /** Fails the build. */
  ERROR;

  /** The word in the configuration file and in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
