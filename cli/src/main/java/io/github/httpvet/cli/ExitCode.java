package io.github.httpvet.cli;

/** What the process tells its caller. */
final class ExitCode {

  /** Nothing at or above the level of {@code --fail-on}. */
  static final int CLEAN = 0;

  /** At least one finding at or above that level. */
  static final int FINDINGS = 1;

  /** The command line or an input is wrong. */
  static final int USAGE = 2;

  private ExitCode() {}
}
