package io.github.httpvet.languageserver;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The folders of the workspace. Nothing outside of them is read but the class path. */
final class Folders {

  private final List<Path> all = new CopyOnWriteArrayList<>();

  void add(Collection<Path> folders) {
    folders.stream().filter(folder -> !all.contains(folder)).forEach(all::add);
  }

  void remove(Collection<Path> folders) {
    all.removeAll(folders);
  }

  List<Path> all() {
    return List.copyOf(all);
  }

  /** The innermost folder around a file. */
  Optional<Path> of(Path file) {
    return all.stream().filter(file::startsWith).max(Comparator.comparingInt(Path::getNameCount));
  }
}
