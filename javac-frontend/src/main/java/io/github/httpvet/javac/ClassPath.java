package io.github.httpvet.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** The entries of a class path that javac can read; it gives up at one that it cannot. */
final class ClassPath {

  private ClassPath() {}

  /**
   * The usable entries.
   *
   * @param problems told of files that are no archives
   */
  static List<Path> usable(List<Path> entries, List<String> problems) {
    List<Path> usable = new ArrayList<>();
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        usable.add(entry);
      } else if (Files.exists(entry)) {
        try (ZipFile archive = new ZipFile(entry.toFile())) {
          archive.size();
          usable.add(entry);
        } catch (IOException | UnsupportedOperationException e) {
          problems.add(entry + ": skipped on the class path: " + e.getMessage());
        }
      }
    }
    return usable;
  }
}
