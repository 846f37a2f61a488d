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
 * @param sourcePath folders whose sources are read where a type of theirs is needed, and not
 *     checked; those of the checked sources need not be among them
 * @param ownClasses folders of the class path that an earlier build made from the checked sources
 */
public record JavacOptions(
    List<Path> classPath,
    int release,
    boolean keepSuppressed,
    Charset encoding,
    List<Path> sourcePath,
    List<Path> ownClasses) {

  /** Copies. */
  public JavacOptions {
    classPath = List.copyOf(classPath);
    sourcePath = List.copyOf(sourcePath);
    ownClasses = List.copyOf(ownClasses);
  }

  /** With no sources but the checked ones. */
  public JavacOptions(List<Path> classPath, int release, boolean keepSuppressed, Charset encoding) {
    this(classPath, release, keepSuppressed, encoding, List.of(), List.of());
  }

  /** For sources in UTF-8. */
  public JavacOptions(List<Path> classPath, int release, boolean keepSuppressed) {
    this(classPath, release, keepSuppressed, StandardCharsets.UTF_8);
  }
}
