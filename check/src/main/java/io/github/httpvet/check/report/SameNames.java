package io.github.httpvet.check.report;

import java.util.Collection;
import java.util.List;

/** Tells apart files that have the same name. */
final class SameNames {

  private final Collection<String> paths;

  SameNames(Collection<String> paths) {
    this.paths = List.copyOf(paths);
  }

  /** The last folders of a path that no file of the same name has; empty if there is none. */
  String folders(String path) {
    String name = "/" + HtmlHit.name(path);
    int end = path.length() - name.length();
    int start = end + 1;
    while (start > 0 && isShared(path, path.substring(Math.min(start, path.length())))) {
      start = path.lastIndexOf('/', start - 2) + 1;
    }
    return start < end ? path.substring(start, end) : "";
  }

  private boolean isShared(String path, String tail) {
    return paths.stream()
        .anyMatch(
            other -> !other.equals(path) && (other.equals(tail) || other.endsWith("/" + tail)));
  }
}
