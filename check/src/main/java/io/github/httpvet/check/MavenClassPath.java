package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks Maven for the class path of a project and its modules. */
final class MavenClassPath {

  private static final String GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

  /**
   * What makes Maven reach the phase at which a module gets another one of its project, which is in
   * no repository yet; nothing is compiled in it.
   */
  private static final List<String> PHASE =
      List.of("-Dmaven.main.skip=true", "-Dmaven.resources.skip=true", "compile");

  private static final List<String> TEST_PHASE =
      List.of(
          "-Dmaven.main.skip=true",
          "-Dmaven.resources.skip=true",
          "-Dmaven.test.skip=true",
          "test-compile");

  /** Says that the next line of the log is a class path. */
  private static final String MARK = "Dependencies classpath:";

  private static final String ERROR = "[ERROR]";

  private final Programs programs;
  private final boolean withTests;

  /**
   * Runs the {@code mvn} of the system.
   *
   * @param withTests true for what tests need, too
   */
  MavenClassPath(boolean withTests) {
    this(new Processes(), withTests);
  }

  MavenClassPath(Programs programs, boolean withTests) {
    this.programs = programs;
    this.withTests = withTests;
  }

  /**
   * The class path of the projects that the paths belong to: what Maven has at hand first, then
   * with the help of its repositories.
   *
   * @throws UsageException if a path has no project, or Maven tells nothing
   */
  FoundClassPath of(List<Path> paths) {
    Set<Path> projects = new LinkedHashSet<>();
    for (Path path : paths) {
      Path project = MavenProject.enclosing(path);
      if (project == null) {
        throw new UsageException("--classpath-from-maven: no pom.xml at or above " + path);
      }
      projects.add(project);
    }
    List<String> notes = new ArrayList<>();
    return new FoundClassPath(
        projects.stream().map(project -> ask(project, notes)).toList(), notes);
  }

  private FoundClassPath.Project ask(Path project, List<String> notes) {
    Path reactor = MavenProject.reactor(project);
    Programs.Ran ran = maven(project, List.of("-o"));
    boolean isOfReactor = false;
    for (String repositories : List.of("-o", "-U")) {
      if (ran.exit() != 0) {
        isOfReactor = !reactor.equals(project);
        ran = maven(reactor, withSiblings(repositories, reactor, project));
      }
    }
    Set<Path> found = new LinkedHashSet<>();
    Set<Path> missing = new LinkedHashSet<>();
    split(ran.lines(), found, missing);
    if (isOfReactor && !missing.isEmpty()) {
      notes.add(
          "other modules are not compiled, so findings may be missing: run mvn compile in "
              + reactor);
    }
    if (ran.exit() != 0) {
      String problem = project + ": " + firstError(ran.lines());
      if (found.isEmpty()) {
        throw new UsageException("mvn cannot tell the class path of " + problem);
      }
      notes.add("mvn cannot tell the whole class path of " + problem);
    }
    return new FoundClassPath.Project(project, new ArrayList<>(found), List.of());
  }

  /**
   * A module's siblings that it needs are part of the build; it is last, and theirs are no harm.
   */
  private List<String> withSiblings(String repositories, Path reactor, Path project) {
    List<String> mode = new ArrayList<>(List.of(repositories));
    if (!reactor.equals(project)) {
      String module = reactor.relativize(project).toString().replace(File.separator, "/");
      mode.addAll(List.of("-pl", module, "-am"));
    }
    mode.addAll(withTests ? TEST_PHASE : PHASE);
    return mode;
  }

  private Programs.Ran maven(Path project, List<String> mode) {
    List<String> command = new ArrayList<>(List.of("mvn", "-B", "-fae", "-Dstyle.color=never"));
    command.addAll(mode);
    command.addAll(List.of("-Dmdep.includeScope=" + (withTests ? "test" : "compile"), GOAL));
    try {
      return programs.run(project, command);
    } catch (IOException e) {
      throw new UsageException("--classpath-from-maven needs mvn on the PATH");
    }
  }

  /** What Maven lists, and of that what is not there, such as a module without output yet. */
  private static void split(List<String> lines, Set<Path> found, Set<Path> missing) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).endsWith(MARK)) {
        for (String item : lines.get(i + 1).split(File.pathSeparator)) {
          if (!item.isBlank()) {
            (Files.exists(Path.of(item)) ? found : missing).add(Path.of(item));
          }
        }
      }
    }
  }

  private static String firstError(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(ERROR))
        .map(line -> Words.line(line.substring(ERROR.length()).strip()))
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("it failed");
  }
}
