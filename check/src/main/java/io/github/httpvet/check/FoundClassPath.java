package io.github.httpvet.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a build tool has told.
 *
 * @param projects of the build, as far as they were asked for
 * @param notes one line about each thing of which only a part is known
 */
public record FoundClassPath(List<Project> projects, List<String> notes) {

  /**
   * A project, or a module of one.
   *
   * @param folder absolute
   * @param entries of the class path; all exist
   * @param sources the folders with its sources, as far as the tool tells them
   */
  public record Project(Path folder, List<Path> entries, List<Path> sources) {}

  /** The class path of all projects, each entry once. */
  public List<Path> entries() {
    return all(Project::entries);
  }

  /** The folders with the sources of all projects. */
  public List<Path> sources() {
    return all(Project::sources);
  }

  /** The same of the project that a path is in, and of those below it. */
  public FoundClassPath at(Path path) {
    Path asked = path.toAbsolutePath().normalize();
    Stream<Project> around =
        projects.stream()
            .filter(project -> asked.startsWith(project.folder()))
            .max(Comparator.comparingInt(project -> project.folder().getNameCount()))
            .stream();
    Stream<Project> below = projects.stream().filter(project -> project.folder().startsWith(asked));
    return new FoundClassPath(Stream.concat(around, below).distinct().toList(), notes);
  }

  private List<Path> all(Function<Project, List<Path>> part) {
    LinkedHashSet<Path> found = new LinkedHashSet<>();
    projects.forEach(project -> found.addAll(part.apply(project)));
    return new ArrayList<>(found);
  }
}
