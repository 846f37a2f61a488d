package io.github.httpvet.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project's folder in a test. */
record Project(Path folder) {

  Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Reads the project's configuration with this text. */
  Configuration configuration(String text) throws IOException {
    return Configuration.read(write(Configuration.FILE_NAME, text));
  }

  Path file(String path) {
    return folder.resolve(path);
  }
}
