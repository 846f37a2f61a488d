package io.github.httpvet.languageserver;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** What editors call files. */
final class Uris {

  private Uris() {}

  /** The file of a URI; empty if it is none of this machine's files. */
  static Optional<Path> path(String uri) {
    try {
      URI parsed = URI.create(uri);
      return "file".equalsIgnoreCase(parsed.getScheme())
          ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException | NullPointerException e) {
      return Optional.empty();
    }
  }
}
