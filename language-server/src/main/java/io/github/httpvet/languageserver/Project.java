package io.github.httpvet.languageserver;

import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.javac.LiveCheck;
import io.github.httpvet.javac.UnitCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the files of a project share: class path, sources, and javac's view of them. One thread. */
final class Project implements AutoCloseable {

  /**
   * What makes two files be of one project.
   *
   * @param folder of the workspace; null for files outside of it
   * @param build who tells the class path, or null
   */
  record Key(Path folder, Build build) {}

  private final Key key;
  private final int release;
  private List<Path> classPath;
  private List<Path> sources = List.of();
  private final ToldRules told = new ToldRules();
  private boolean isWaiting;
  private LiveCheck check;

  Project(Key key, List<Path> classPath, int release) {
    this.key = key;
    this.classPath = classPath;
    this.release = release;
  }

  Key key() {
    return key;
  }

  /** True until somebody has told the class path. */
  boolean isWaiting() {
    return isWaiting;
  }

  boolean hasClassPath() {
    return !classPath.isEmpty();
  }

  void waitForClassPath() {
    isWaiting = true;
  }

  void tell(List<Path> foundClassPath, List<Path> foundSources) {
    isWaiting = false;
    classPath = foundClassPath;
    sources = foundSources;
    close();
  }

  /** javac with the class path, or empty if there is no javac. */
  Optional<LiveCheck> check() throws IOException {
    if (check == null) {
      check = LiveCheck.of(classPath, release).orElse(null);
    }
    return Optional.ofNullable(check);
  }

  /**
   * Rules with what files tell, and the modules of the class path.
   *
   * @param own the types that files of the workspace declare: a jar with them counts less
   */
  UnitCheck with(UnitCheck rules, Facts facts, Predicate<String> own) throws IOException {
    Facts ofPath = check().map(LiveCheck::factsOfPath).orElse(Facts.NONE);
    Facts all = ofPath.isEmpty() ? facts : ofPath.without(own).and(facts);
    return all.isEmpty() ? rules : told.of(rules, all);
  }

  /** The folders in which javac may look for the types that a text names. */
  Set<Path> sources(LiveCheck.Text text) {
    Set<Path> all = new LinkedHashSet<>();
    if (key.folder() != null) {
      LiveCheck.root(text)
          .filter(root -> root.startsWith(key.folder()))
          .ifPresent(root -> all.addAll(withSiblings(root)));
      sources.stream().filter(root -> root.startsWith(key.folder())).forEach(all::add);
    }
    return all;
  }

  /** In {@code src/test/java}, {@code src/main/java} is seen, too. */
  private static List<Path> withSiblings(Path root) {
    List<Path> all = new ArrayList<>(List.of(root));
    Path sourceSet = root.getParent();
    if (root.endsWith("java") && sourceSet != null && sourceSet.getParent() != null) {
      Path src = sourceSet.getParent();
      if (src.endsWith("src")) {
        try (Stream<Path> sets = Files.list(src)) {
          sets.map(set -> set.resolve("java"))
              .filter(Files::isDirectory)
              .sorted()
              .forEach(all::add);
        } catch (IOException e) {
          // Fewer types are known.
          return all;
        }
      }
    }
    return all;
  }

  @Override
  public void close() {
    try {
      if (check != null) {
        check.close();
      }
    } catch (IOException e) {
      // Whatever is left open is closed with the process.
      return;
    } finally {
      check = null;
    }
  }
}
