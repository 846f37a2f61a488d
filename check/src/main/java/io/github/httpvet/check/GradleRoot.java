package io.github.httpvet.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of a Gradle build.
 *
 * @param given as the user names it
 * @param real where its links lead, by which Gradle names files
 */
record GradleRoot(Path given, Path real) {

  static GradleRoot of(Path given) {
    try {
      return new GradleRoot(given, given.toRealPath());
    } catch (IOException e) {
      return new GradleRoot(given, given);
    }
  }

  /** A file that Gradle tells, named as the user would; empty if it is none. */
  Optional<Path> path(String uri) {
    try {
      Path path = Path.of(URI.create(uri));
      return Optional.of(path.startsWith(real) ? given.resolve(real.relativize(path)) : path);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
