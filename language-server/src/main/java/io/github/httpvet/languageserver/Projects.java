package io.github.httpvet.languageserver;

import io.github.httpvet.check.MavenClassPath;
import io.github.httpvet.check.MavenProject;
import io.github.httpvet.check.UsageException;
import io.github.httpvet.javac.Failures;
import java.nio.file.Path;
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

/** The projects that open files are of. For one thread, but for Maven, which has its own. */
final class Projects {

  private final Folders folders;
  private final Editor editor;
  private final Executor owner;
  private final Executor maven;
  private final Function<Path, MavenClassPath.Found> classPathOf;
  private final Map<Project.Key, Project> known = new LinkedHashMap<>();

  /** What Maven told, or will tell, by the project's folder: asking takes seconds. */
  private final Map<Path, CompletableFuture<Told>> told = new HashMap<>();

  private Function<Path, Settings> settings = folder -> Settings.DEFAULT;
  private boolean mayAsk;
  private Consumer<Project> whenTold = project -> {};

  private record Told(List<Path> classPath, List<Path> sources) {}

  /**
   * Knows none yet.
   *
   * @param owner runs on the one thread
   * @param maven runs what waits for Maven
   * @param classPathOf asks Maven about a project's folder
   */
  Projects(
      Folders folders,
      Editor editor,
      Executor owner,
      Executor maven,
      Function<Path, MavenClassPath.Found> classPathOf) {
    this.folders = folders;
    this.editor = editor;
    this.owner = owner;
    this.maven = maven;
    this.classPathOf = classPathOf;
  }

  void whenTold(Consumer<Project> then) {
    whenTold = then;
  }

  /**
   * Takes new settings, by which all is found again.
   *
   * @param isFinal false as long as the editor may still say that Maven is not to be asked
   */
  void set(Function<Path, Settings> now, boolean isFinal) {
    settings = now;
    mayAsk = isFinal;
    known.values().forEach(Project::close);
    known.clear();
  }

  /** Finds class paths and sources again, since a {@code pom.xml} has changed. */
  void readAgain() {
    told.clear();
    known.values().stream().filter(project -> project.key().maven() != null).forEach(this::ask);
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
   * stands for its own: nobody asks Maven about modules that nobody works on.
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
    Path pom =
        folder
            .filter(path -> asksMaven(settings.apply(path)))
            .map(path -> MavenProject.enclosing(file.getParent()))
            .filter(path -> path.startsWith(folder.get()))
            .orElse(null);
    return new Project.Key(folder.orElse(null), pom);
  }

  private static boolean asksMaven(Settings settings) {
    return settings.asksMaven() && settings.classPath().isEmpty();
  }

  private Project project(Project.Key key) {
    Settings now = settings.apply(key.folder());
    List<Path> configured =
        now.classPath().stream()
            .map(path -> key.folder() == null ? path : key.folder().resolve(path))
            .toList();
    Project project = new Project(key, configured, now.release());
    if (key.maven() != null) {
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
    told.computeIfAbsent(
            project.key().maven(),
            home ->
                CompletableFuture.supplyAsync(
                    () -> new Told(classPath(home), sources(home)), maven))
        .thenAcceptAsync(
            found -> {
              project.tell(found.classPath(), found.sources());
              whenTold.accept(project);
            },
            owner);
  }

  private List<Path> classPath(Path home) {
    try {
      MavenClassPath.Found found = classPathOf.apply(home);
      found.notes().forEach(note -> editor.logOnce(MessageType.Info, note));
      return found.entries();
    } catch (UsageException e) {
      String reason =
          e.getMessage()
              .replace("--classpath-from-maven", Settings.SECTION + ".classpathFromMaven");
      editor.showOnce(MessageType.Warning, reason + "; findings may be missing");
    } catch (RuntimeException e) {
      Failures.rethrowInTests(e);
      editor.logOnce(MessageType.Error, home + ": " + Failures.describe(e));
    }
    return List.of();
  }

  /** Those of all modules of the build: what is not compiled yet is read there. */
  private static List<Path> sources(Path home) {
    try {
      return MavenProject.sourceFolders(MavenProject.reactor(home), true);
    } catch (UsageException e) {
      // A broken pom.xml, of which Maven tells.
      return List.of();
    }
  }
}
