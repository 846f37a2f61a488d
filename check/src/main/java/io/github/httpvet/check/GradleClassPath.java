package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks Gradle for the class paths of a build's projects. */
final class GradleClassPath {

  private static final int SHOWN = 3;

  private final GradleRun gradle;

  /**
   * Runs the build's {@code gradlew}, or the system's {@code gradle} if it has none.
   *
   * @param withTests true for what tests need, too
   */
  GradleClassPath(boolean withTests) {
    this(new Processes(), withTests);
  }

  GradleClassPath(Programs programs, boolean withTests) {
    this.gradle = new GradleRun(programs, withTests);
  }

  /**
   * The class path of the projects that the paths belong to, and of those below the paths: what
   * Gradle has at hand first, then with the help of its repositories.
   *
   * @throws UsageException if a path has no project, or Gradle tells nothing
   */
  FoundClassPath of(List<Path> paths) {
    Map<Path, List<Path>> builds = new LinkedHashMap<>();
    for (Path path : paths) {
      Path project = GradleProject.enclosing(path);
      if (project == null) {
        throw new UsageException("--classpath-from-gradle: no Gradle script at or above " + path);
      }
      builds.computeIfAbsent(GradleProject.root(project), root -> new ArrayList<>()).add(path);
    }
    Set<FoundClassPath.Project> projects = new LinkedHashSet<>();
    List<String> notes = new ArrayList<>();
    builds.forEach(
        (root, asked) -> {
          List<GradleTold> told = ask(root, asked, notes);
          told.forEach(project -> projects.add(project.found()));
        });
    return new FoundClassPath(List.copyOf(projects), notes);
  }

  private List<GradleTold> ask(Path root, List<Path> asked, List<String> notes) {
    GradleAnswer answer = gradle.ask(root, true);
    List<GradleTold> projects = answer.at(asked);
    if (answer.problem() != null || !unresolved(projects).isEmpty()) {
      GradleAnswer again = gradle.ask(root, false);
      // Without a network, the first may have told more.
      if (again.problem() == null || answer.problem() != null) {
        answer = again;
        projects = answer.at(asked);
      }
    }
    if (answer.problem() != null) {
      String problem = root + ": " + answer.problem();
      if (projects.isEmpty()) {
        throw new UsageException("gradle cannot tell the class path of " + problem);
      }
      notes.add("gradle cannot tell the whole class path of " + problem);
    }
    addNotes(root, projects, notes);
    return projects;
  }

  private static void addNotes(Path root, List<GradleTold> projects, List<String> notes) {
    List<String> unresolved = unresolved(projects);
    if (!unresolved.isEmpty()) {
      notes.add(
          "gradle cannot resolve the whole class path of "
              + root
              + ", so findings may be missing: "
              + Words.some(unresolved, SHOWN));
    }
    List<String> android =
        projects.stream()
            .filter(GradleTold::isAndroid)
            .map(project -> project.folder().toString())
            .toList();
    if (!android.isEmpty()) {
      notes.add("gradle tells no class path of Android projects: " + Words.some(android, SHOWN));
    } else if (projects.stream().noneMatch(GradleTold::isJava)) {
      notes.add("gradle tells no class path, since no project has the Java plug-in: " + root);
    }
    if (projects.stream().anyMatch(project -> needsOthers(project, root, projects))) {
      notes.add(
          "other projects are not compiled, so findings may be missing: run gradle assemble in "
              + root);
    }
  }

  private static List<String> unresolved(List<GradleTold> projects) {
    return projects.stream().flatMap(project -> project.unresolved().stream()).distinct().toList();
  }

  /** True if classes are missing whose sources are not among what is asked for. */
  private static boolean needsOthers(GradleTold project, Path root, List<GradleTold> asked) {
    return project.notBuilt().stream()
        .filter(file -> file.startsWith(root))
        .anyMatch(file -> asked.stream().noneMatch(other -> file.startsWith(other.folder())));
  }
}
