package io.github.httpvet.maven.goal;

import java.nio.file.Path;
import java.util.List;

/**
 * What javac finds the types of a module in.
 *
 * @param entries jars and class folders
 * @param own those of the entries that are made from the module itself
 * @param sources folders of sources of modules that are not compiled
 * @param uncompiled the names of these modules
 * @param missing the dependencies that cannot be resolved
 */
record ClassPath(
    List<Path> entries,
    List<Path> own,
    List<Path> sources,
    List<String> uncompiled,
    List<String> missing) {

  /** None. */
  static final ClassPath NONE =
      new ClassPath(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies. */
  ClassPath {
    entries = List.copyOf(entries);
    own = List.copyOf(own);
    sources = List.copyOf(sources);
    uncompiled = List.copyOf(uncompiled);
    missing = List.copyOf(missing);
  }
}
