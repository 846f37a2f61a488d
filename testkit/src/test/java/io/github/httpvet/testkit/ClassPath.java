package io.github.httpvet.testkit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Where the snippets' libraries and the checks are. */
final class ClassPath {

  private ClassPath() {}

  /** The class path of the tests; a test runner may hide it behind a jar with a manifest. */
  static String ofTests() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Its jars and directories. */
  static List<Path> entries() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(ofTests())
        .map(Path::of)
        .toList();
  }
}
