package io.github.httpvet.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a text file so that nobody ever sees a part of it. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes it.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    long process = ProcessHandle.current().pid();
    Path temporary = target.resolveSibling("." + target.getFileName() + "." + process + ".tmp");
    try {
      // Not createTempFile, whose files nobody else may read.
      Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
