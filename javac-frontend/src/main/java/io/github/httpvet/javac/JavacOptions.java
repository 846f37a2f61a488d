package io.github.httpvet.javac;

import java.nio.file.Path;
import java.util.List;

/**
 * How {@link JavacRun} reads sources.
 *
 * @param classPath jars and class directories; what does not exist is skipped
 * @param release the language level and API to read the sources for, or 0 for the running JDK's
 * @param keepSuppressed true to report what {@code @SuppressWarnings} silences, too
 */
public record JavacOptions(List<Path> classPath, int release, boolean keepSuppressed) {

  /** Copies. */
  public JavacOptions {
    classPath = List.copyOf(classPath);
  }
}
