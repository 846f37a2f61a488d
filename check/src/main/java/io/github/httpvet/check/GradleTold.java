package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one project of a Gradle build has told. */
final class GradleTold {

  private final Path folder;
  private final Set<Path> entries = new LinkedHashSet<>();
  private final Set<Path> notBuilt = new LinkedHashSet<>();
  private final Set<Path> sources = new LinkedHashSet<>();
  private final Set<String> unresolved = new LinkedHashSet<>();
  private boolean isJava;
  private boolean isAndroid;

  GradleTold(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  FoundClassPath.Project found() {
    return new FoundClassPath.Project(folder, List.copyOf(entries), List.copyOf(sources));
  }

  /** Of the class path, what is not there, such as the classes of other projects. */
  Set<Path> notBuilt() {
    return notBuilt;
  }

  /** What Gradle says about what it cannot resolve. */
  Set<String> unresolved() {
    return unresolved;
  }

  boolean isJava() {
    return isJava;
  }

  boolean isAndroid() {
    return isAndroid;
  }

  /** Takes what one line tells. */
  void read(String kind, String value, GradleRoot root) {
    switch (kind) {
      case "java" -> isJava = true;
      case "android" -> isAndroid = true;
      case "entry" ->
          root.path(value)
              .ifPresent(entry -> (Files.exists(entry) ? entries : notBuilt).add(entry));
      case "source" -> root.path(value).filter(Files::isDirectory).ifPresent(sources::add);
      case "missing" -> unresolved.add(Words.line(value).strip().replaceFirst("\\.$", ""));
      default -> {
        // Of a script that only looks like ours.
      }
    }
  }
}
