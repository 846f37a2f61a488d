package io.github.httpvet.javac;

/** What to do with exceptions that nobody expected: users read on, tests fail. */
public final class Failures {

  private static final int FRAMES = 3;

  private Failures() {}

  /** Throws in tests, where the system property {@code httpvet.rethrow} is {@code true}. */
  public static void rethrowInTests(Throwable failure) {
    if (Boolean.getBoolean("httpvet.rethrow")) {
      throw new IllegalStateException(failure);
    }
  }

  /** One line with where it came from. */
  public static String describe(Throwable failure) {
    StringBuilder line = new StringBuilder(failure.toString().lines().findFirst().orElse(""));
    StackTraceElement[] trace = failure.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
      line.append(i == 0 ? " at " : " < ").append(trace[i]);
    }
    return line.toString();
  }
}
