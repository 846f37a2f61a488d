package io.github.httpvet.check;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks Maven for the class path of a project and its modules. */
public final class MavenClassPath {

  private static final String GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

  /**
   * The tries, from the quickest on. A module that needs another one of its project, which is in no
   * repository yet, gets it only from a build that reaches the phase; nothing is compiled in it.
   */
  private static final List<List<String>> MODES =
      List.of(
          List.of("-o"),
          List.of("-o", "-Dmaven.main.skip=true", "-Dmaven.resources.skip=true", "compile"),
          List.of("-U", "-Dmaven.main.skip=true", "-Dmaven.resources.skip=true", "compile"));

  /** Says that the next line of the log is a class path. */
  private static final String MARK = "Dependencies classpath:";

  private static final String ERROR = "[ERROR]";

  private final Commands commands;

  /** Runs the {@code mvn} of the system. */
  public MavenClassPath() {
    this(new Processes());
  }

  MavenClassPath(Commands commands) {
    this.commands = commands;
  }

  /** Runs a program. */
  interface Commands {

    /**
     * Waits for the program's end.
     *
     * @throws IOException if it cannot be started
     */
    Ran run(Path folder, List<String> command) throws IOException;
  }

  /** How a program ended, with all that it printed. */
  record Ran(int exit, List<String> lines) {}

  /**
   * A class path.
   *
   * @param entries all exist
   * @param notes one line about each project of which only a part is known
   */
  public record Found(List<Path> entries, List<String> notes) {}

  /**
   * The class path of the projects that the paths belong to: what Maven has at hand first, then
   * with the help of its repositories.
   *
   * @throws UsageException if a path has no project, or Maven tells nothing
   */
  public Found of(List<Path> paths) {
    Set<Path> projects = new LinkedHashSet<>();
    for (Path path : paths) {
      Path project = MavenProject.enclosing(path);
      if (project == null) {
        throw new UsageException("--classpath-from-maven: no pom.xml at or above " + path);
      }
      projects.add(project);
    }
    Set<Path> entries = new LinkedHashSet<>();
    List<String> notes = new ArrayList<>();
    projects.forEach(project -> addProject(project, entries, notes));
    return new Found(new ArrayList<>(entries), notes);
  }

  private void addProject(Path project, Set<Path> entries, List<String> notes) {
    Ran ran = null;
    for (List<String> mode : MODES) {
      ran = maven(project, mode);
      if (ran.exit() == 0) {
        break;
      }
    }
    Set<Path> found = entries(ran.lines());
    entries.addAll(found);
    if (ran.exit() != 0) {
      String problem = project + ": " + firstError(ran.lines());
      if (found.isEmpty()) {
        throw new UsageException("mvn cannot tell the class path of " + problem);
      }
      notes.add("mvn cannot tell the whole class path of " + problem);
    }
  }

  private Ran maven(Path project, List<String> mode) {
    List<String> command = new ArrayList<>(List.of("mvn", "-B", "-fae", "-Dstyle.color=never"));
    command.addAll(mode);
    command.addAll(List.of("-Dmdep.includeScope=compile", GOAL));
    try {
      return commands.run(project, command);
    } catch (IOException e) {
      throw new UsageException("--classpath-from-maven needs mvn on the PATH");
    }
  }

  private static Set<Path> entries(List<String> lines) {
    Set<Path> entries = new LinkedHashSet<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).endsWith(MARK)) {
        // Maven lists what it resolved; a module without output yet is no reason to stop.
        for (String item : lines.get(i + 1).split(File.pathSeparator)) {
          if (!item.isBlank() && Files.exists(Path.of(item))) {
            entries.add(Path.of(item));
          }
        }
      }
    }
    return entries;
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
