package io.github.httpvet.maven.goal;

import io.github.httpvet.config.Severity;

/** The least level that fails the build; notes never do. */
enum FailOn {
  NEVER,
  WARNING,
  ERROR;

  boolean isMetBy(Severity level) {
    return switch (this) {
      case NEVER -> false;
      case WARNING -> level == Severity.WARNING || level == Severity.ERROR;
      case ERROR -> level == Severity.ERROR;
    };
  }
}
