package io.github.httpvet.samples.run;

import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All samples of this module, found among its classes. */
public final class Corpus {

  private static final String CLASS = ".class";

  private Corpus() {}

  /**
   * Reads all samples, sorted by their paths.
   *
   * @throws IllegalArgumentException if one cannot be read
   */
  public static List<Sample> read() throws IOException {
    Path classes = JarFolder.classes();
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(found -> found.toString().endsWith(CLASS)).toList()) {
        Class<?> type = type(classes.relativize(file));
        if (type.isAnnotationPresent(Situation.class)) {
          samples.add(Sample.of(type));
        }
      }
    }
    samples.sort(Comparator.comparing(Sample::path));
    return samples;
  }

  private static Class<?> type(Path file) throws IOException {
    String path = file.toString().replace(file.getFileSystem().getSeparator(), ".");
    String name = path.substring(0, path.length() - CLASS.length());
    try {
      return Class.forName(name, false, Corpus.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }
}
