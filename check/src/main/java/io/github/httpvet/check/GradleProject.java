package io.github.httpvet.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the layout of a Gradle build tells about folders. Its scripts are programs and are not read,
 * so a project that puts its tests elsewhere has to be given by its source folders.
 */
final class GradleProject {

  private static final List<String> SCRIPTS =
      List.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

  private final Path top;
  private final boolean withTests;

  private GradleProject(Path top, boolean withTests) {
    this.top = top;
    this.withTests = withTests;
  }

  /**
   * For the folders below a folder, which may be a Gradle project or hold some.
   *
   * @param withTests true to take tests, too
   */
  static GradleProject of(Path folder, boolean withTests) {
    return new GradleProject(folder, withTests);
  }

  /** True for a folder {@code build} that a build has written. */
  boolean isOutput(Path folder) {
    Path project = folder.getParent();
    return hasScript(project)
        // A project whose script is its parent's.
        || isBelowScript(project) && Files.isDirectory(project.resolve("src"));
  }

  /** True for a folder of tests that is not wanted: {@code src/test}, {@code src/testFixtures}. */
  boolean isTests(Path folder) {
    Path sources = folder.getParent();
    return !withTests
        && sources != null
        && !sources.equals(top)
        && sources.endsWith("src")
        && folder.getFileName().toString().toLowerCase(Locale.ROOT).contains("test")
        && isBelowScript(sources.getParent());
  }

  /** True for a project, or a folder in one that the check takes as a whole. */
  private boolean isBelowScript(Path folder) {
    for (Path around = folder; around != null; around = around.getParent()) {
      if (hasScript(around)) {
        return true;
      }
      if (around.equals(top)) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasScript(Path folder) {
    return folder != null
        && SCRIPTS.stream().anyMatch(script -> Files.isRegularFile(folder.resolve(script)));
  }
}
