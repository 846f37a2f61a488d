package io.github.httpvet.check;

import java.nio.file.Path;
import java.util.List;

/** A program that builds projects and tells their class paths. Asking it runs the build's code. */
public enum BuildTool {
  MAVEN("--classpath-from-maven") {
    @Override
    public Path home(Path path) {
      return MavenProject.enclosing(path);
    }

    @Override
    public Path asked(Path home) {
      return home;
    }

    @Override
    public boolean isScript(Path file) {
      return file.endsWith("pom.xml");
    }

    @Override
    public FoundClassPath classPath(List<Path> paths, boolean withTests) {
      return new MavenClassPath(withTests).of(paths);
    }
  },

  GRADLE("--classpath-from-gradle") {
    @Override
    public Path home(Path path) {
      return GradleProject.enclosing(path);
    }

    @Override
    public Path asked(Path home) {
      return GradleProject.root(home);
    }

    @Override
    public boolean isScript(Path file) {
      return GradleProject.isScript(file);
    }

    @Override
    public FoundClassPath classPath(List<Path> paths, boolean withTests) {
      return new GradleClassPath(withTests).of(paths);
    }
  };

  private final String option;

  BuildTool(String option) {
    this.option = option;
  }

  /** The command line's name for asking the tool; messages begin with it. */
  public String option() {
    return option;
  }

  /** The folder of the project that a path belongs to, or null. */
  public abstract Path home(Path path);

  /** The folder with which one question tells what there is to know of a project, and of others. */
  public abstract Path asked(Path home);

  /** True for a file with whose change the tool may tell something else. */
  public abstract boolean isScript(Path file);

  /**
   * Asks for what the projects of the paths are compiled with.
   *
   * @param withTests true for what tests need, too
   * @throws UsageException if a path has no project, or the tool tells nothing
   */
  public abstract FoundClassPath classPath(List<Path> paths, boolean withTests);
}
