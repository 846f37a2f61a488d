package io.github.httpvet.maven;

/** Whether httpvet can run here. */
final class JavaVersion {

  private static final int OLDEST = 17;

  private JavaVersion() {}

  /**
   * What is wrong with the running Java, or null.
   *
   * @param specification its version, such as {@code 1.8} or {@code 21}
   */
  static String problem(String specification) {
    String number =
        specification.startsWith("1.") ? specification.substring("1.".length()) : specification;
    try {
      return Integer.parseInt(number) < OLDEST
          ? "httpvet needs JDK " + OLDEST + " or later, and Maven runs on Java " + number
          : null;
    } catch (NumberFormatException e) {
      // An unknown Java is not an old one.
      return null;
    }
  }
}
