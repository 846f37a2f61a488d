package io.github.httpvet.languageserver;

import io.github.httpvet.check.BuildTool;
import io.github.httpvet.check.FoundClassPath;
import io.github.httpvet.check.MavenProject;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.javac.Failures;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.MessageType;

/**
 * The projects that open files are of. For one thread, but for build tools, which have their own.
 */
final class Projects {

  private final Folders folders;
  private final Editor editor;
  private final Executor owner;
  private final Executor asking;
  private final Function<Build, FoundClassPath> classPathOf;
  private final Map<Project.Key, Project> known = new LinkedHashMap<>();

  /** What was told, or will be, by what was asked about: asking takes seconds. */
  private final Map<Build, CompletableFuture<Told>> told = new HashMap<>();

  private Function<Path, Settings> settings = folder -> Settings.DEFAULT;
  private boolean mayAsk;
  private Consumer<Project> whenTold = project -> {};

  private record Told(FoundClassPath classPath, List<Path> sources) {}

  /**
   * Knows none yet.
   *
   * @param owner runs on the one thread
   * @param asking runs what waits for a build tool
   * @param classPathOf asks a build tool about a project
   */
  Projects(
      Folders folders,
      Editor editor,
      Executor owner,
      Executor asking,
      Function<Build, FoundClassPath> classPathOf) {
    this.folders = folders;
    this.editor = editor;
    this.owner = owner;
    this.asking = asking;
    this.classPathOf = classPathOf;
  }

  void whenTold(Consumer<Project> then) {
    whenTold = then;
  }

  /**
   * Takes new settings, by which all is found again.
   *
   * @param isFinal false as long as the editor may still say that nobody is to be asked
   */
  void set(Function<Path, Settings> now, boolean isFinal) {
    settings = now;
    mayAsk = isFinal;
    known.values().forEach(Project::close);
    known.clear();
  }

  /** Finds class paths and sources again of builds whose scripts may have changed. */
  void readAgain(Collection<Path> changed) {
    for (BuildTool tool : BuildTool.values()) {
      if (changed.stream().anyMatch(tool::isScript)) {
        told.keySet().removeIf(build -> build.tool() == tool);
        known.values().stream()
            .filter(project -> project.key().build() != null)
            .filter(project -> project.key().build().tool() == tool)
            .forEach(this::ask);
      }
    }
  }

  /** Forgets projects without open files. */
  void keep(Set<Path> open) {
    Set<Project.Key> used = open.stream().map(this::key).collect(Collectors.toSet());
    known
        .values()
        .removeIf(
            project -> {
              boolean isUnused = !used.contains(project.key());
              if (isUnused) {
                project.close();
              }
              return isUnused;
            });
  }

  Project of(Path file) {
    return known.computeIfAbsent(key(file), this::project);
  }

  /**
   * The project of a file, or another one of the same folder with open files, whose class path
   * stands for its own: nobody is asked about modules that nobody works on.
   */
  Optional<Project> near(Path file) {
    Project own = known.get(key(file));
    return own != null
        ? Optional.of(own)
        : folders
            .of(file)
            .flatMap(
                folder ->
                    known.values().stream()
                        .filter(project -> folder.equals(project.key().folder()))
                        .findFirst());
  }

  private Project.Key key(Path file) {
    Optional<Path> folder = folders.of(file);
    Build build = folder.flatMap(path -> build(file, path)).orElse(null);
    return new Project.Key(folder.orElse(null), build);
  }

  private Optional<Build> build(Path file, Path folder) {
    Settings now = settings.apply(folder);
    return now.classPath().isEmpty() ? Build.around(file, folder, now) : Optional.empty();
  }

  private Project project(Project.Key key) {
    Settings now = settings.apply(key.folder());
    List<Path> configured =
        now.classPath().stream()
            .map(path -> key.folder() == null ? path : key.folder().resolve(path))
            .toList();
    Project project = new Project(key, configured, now.release());
    if (key.build() != null) {
      if (mayAsk) {
        ask(project);
      } else {
        project.waitForClassPath();
      }
    }
    return project;
  }

  private void ask(Project project) {
    project.waitForClassPath();
    Build build = project.key().build();
    told.computeIfAbsent(
            build.asked(),
            asked -> CompletableFuture.supplyAsync(() -> told(asked, classPath(asked)), asking))
        .thenAcceptAsync(
            found -> {
              project.tell(found.classPath().at(build.home()).entries(), found.sources());
              whenTold.accept(project);
            },
            owner);
  }

  private FoundClassPath classPath(Build asked) {
    try {
      FoundClassPath found = classPathOf.apply(asked);
      found.notes().forEach(note -> editor.logOnce(MessageType.Info, note));
      return found;
    } catch (UsageException e) {
      String setting = Settings.SECTION + "." + Settings.key(asked.tool());
      String reason = e.getMessage().replace(asked.tool().option(), setting);
      editor.showOnce(MessageType.Warning, reason + "; findings may be missing");
    } catch (RuntimeException e) {
      Failures.rethrowInTests(e);
      editor.logOnce(MessageType.Error, asked.home() + ": " + Failures.describe(e));
    }
    return new FoundClassPath(List.of(), List.of());
  }

  /** With the sources of all modules of the build: what is not compiled yet is read there. */
  private static Told told(Build asked, FoundClassPath found) {
    try {
      return new Told(
          found,
          asked.tool() == BuildTool.MAVEN
              ? MavenProject.sourceFolders(MavenProject.reactor(asked.home()), true)
              : found.sources());
    } catch (UsageException e) {
      // A broken pom.xml, of which Maven tells.
      return new Told(found, List.of());
    }
  }
}
