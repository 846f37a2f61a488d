package io.github.httpvet.languageserver;

import io.github.httpvet.check.BuildTool;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * A project whose class path a build tool tells.
 *
 * @param home the project's folder
 */
record Build(BuildTool tool, Path home) {

  /**
   * The nearest around a file, Maven's if there are several in one folder.
   *
   * @param folder of the workspace, around the file
   */
  static Optional<Build> around(Path file, Path folder, Settings settings) {
    return Arrays.stream(BuildTool.values())
        .filter(settings.asked()::contains)
        .flatMap(
            tool ->
                Optional.ofNullable(tool.home(file.getParent())).stream()
                    .map(home -> new Build(tool, home)))
        .filter(build -> build.home().startsWith(folder))
        // Of equals, the first.
        .max(Comparator.comparingInt(build -> build.home().getNameCount()));
  }

  /** What is asked about, to know of this one and of others. */
  Build asked() {
    return new Build(tool, tool.asked(home));
  }
}
