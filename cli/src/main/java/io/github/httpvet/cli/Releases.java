package io.github.httpvet.cli;

import io.github.httpvet.check.UsageException;

/** The notation of {@code --release}. */
final class Releases {

  /** The oldest that every supported JDK can compile for. */
  private static final int OLDEST = 8;

  private Releases() {}

  /**
   * The release, or 0 for the running JDK's.
   *
   * @param given null if not given
   * @throws UsageException if the running JDK does not know it
   */
  static int check(Integer given) {
    int newest = Runtime.version().feature();
    if (given != null && (given < OLDEST || given > newest)) {
      throw new UsageException(
          "--release " + given + " is not known to this JDK: give " + OLDEST + " to " + newest);
    }
    return given == null ? 0 : given;
  }
}
