package io.github.httpvet.config;

import java.nio.file.Path;

/** Paths as the files of a project write them: relative to the file's folder, with slashes. */
final class Paths {

  private Paths() {}

  /** Control characters, which would break lines, are replaced. */
  static String relative(Path folder, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path base = folder.toAbsolutePath().normalize();
    boolean isNear = absolute.getRoot() != null && absolute.getRoot().equals(base.getRoot());
    Path path = isNear ? base.relativize(absolute) : absolute;
    String separator = path.getFileSystem().getSeparator();
    String written =
        separator.equals("/") ? path.toString() : path.toString().replace(separator, "/");
    return written.replaceAll("\\p{Cntrl}", "?");
  }
}
