package io.github.httpvet.javac;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * How {@link JavacRun} reads sources.
 *
 * @param classPath jars and class directories; what does not exist is skipped
 * @param release the language level and API to read the sources for, or 0 for the running JDK's
 * @param keepSuppressed true to report what {@code @SuppressWarnings} silences, too
 * @param encoding of the sources; those that start with a byte order mark tell their own
 */
public record JavacOptions(
    List<Path> classPath, int release, boolean keepSuppressed, Charset encoding) {

  /** Copies. */
  public JavacOptions {
    classPath = List.copyOf(classPath);
  }

  /** For sources in UTF-8. */
  public JavacOptions(List<Path> classPath, int release, boolean keepSuppressed) {
    this(classPath, release, keepSuppressed, StandardCharsets.UTF_8);
  }
}
