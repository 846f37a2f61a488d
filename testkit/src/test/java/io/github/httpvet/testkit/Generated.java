package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that is generated into files of the project.
 *
 * <p>{@code -Dhttpvet.write=true} writes it; without that, a file has to have it already.
 */
final class Generated {

  private static final boolean WRITE = Boolean.getBoolean("httpvet.write");
  private static final String START = "<!-- generated -->\n";
  private static final String END = "<!-- end -->\n";

  private Generated() {}

  /** What regenerates the files, for their readers. */
  static final String COMMAND =
      """
      ```sh
      mvn -pl testkit -am test -Dtest='CoverageTest,ClientPagesTest' -Dhttpvet.write=true \\
          -Dsurefire.failIfNoSpecifiedTests=false
      ```
      """;

  /**
   * Compares or writes the text between the marks {@code <!-- generated -->} and {@code <!-- end
   * -->} of a file.
   *
   * @param file relative to the project
   * @param text lines, ended
   * @throws IllegalStateException if the file has no marks
   */
  static void check(String file, String text) throws IOException {
    String before = Project.read(file).replace("\r\n", "\n");
    int start = before.indexOf(START) + START.length();
    int end = before.indexOf(END, start);
    if (start < START.length() || end < 0) {
      throw new IllegalStateException("no marks of generated text: " + file);
    }
    String after = before.substring(0, start) + "\n" + text + "\n" + before.substring(end);
    if (WRITE) {
      Files.writeString(Project.ROOT.resolve(Path.of(file)), after);
    } else {
      assertWithMessage("%s is stale; regenerate with\n%s", file, COMMAND)
          .that(before)
          .isEqualTo(after);
    }
  }
}
