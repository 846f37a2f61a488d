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

  private static final List<String> ENDINGS = List.of(".gradle", ".gradle.kts");
  private static final String SETTINGS = "settings";

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

  /** The folder of the script that a path belongs to, or null. */
  static Path enclosing(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    while (folder != null && !hasScript(folder)) {
      folder = folder.getParent();
    }
    return folder;
  }

  /**
   * The folder of the build that a project is of, as Gradle looks for it: the innermost around it
   * with settings; without any, its own.
   *
   * @param project absolute
   */
  static Path root(Path project) {
    Path root = project;
    while (root != null && !has(root, SETTINGS)) {
      root = root.getParent();
    }
    return root == null ? project : root;
  }

  /** True for a file that may change what a build is made of. */
  static boolean isScript(Path file) {
    String name = String.valueOf(file.getFileName());
    return ENDINGS.stream().anyMatch(name::endsWith)
        || name.equals("gradle.properties")
        || name.endsWith(".toml")
            && file.getParent() != null
            && file.getParent().endsWith("gradle");
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

  /** Large builds often name the script of a module after its folder. */
  private static boolean hasScript(Path folder) {
    return folder != null
        && (has(folder, "build")
            || has(folder, SETTINGS)
            || folder.getFileName() != null && has(folder, folder.getFileName().toString()));
  }

  private static boolean has(Path folder, String name) {
    return ENDINGS.stream().anyMatch(ending -> Files.isRegularFile(folder.resolve(name + ending)));
  }
}
