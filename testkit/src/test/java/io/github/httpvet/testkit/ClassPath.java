package io.github.httpvet.testkit;

/** Where the snippets' libraries and the checks are. */
final class ClassPath {

  private ClassPath() {}

  /** The class path of the tests; a test runner may hide it behind a jar with a manifest. */
  static String ofTests() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
