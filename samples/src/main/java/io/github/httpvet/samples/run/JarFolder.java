package io.github.httpvet.samples.run;

import io.github.httpvet.samples.Situation;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Jars of other versions than those of the class path, in a folder beside the classes. */
final class JarFolder {

  private JarFolder() {}

  /**
   * The class path of a sample.
   *
   * @throws IOException if the sample's folder of jars is missing
   */
  static String first(Sample sample) throws IOException {
    String classPath = System.getProperty("java.class.path");
    if (sample.jars().isEmpty()) {
      return classPath;
    }
    List<String> entries = new ArrayList<>();
    try (Stream<Path> jars = Files.list(classes().resolveSibling("jars").resolve(sample.jars()))) {
      jars.map(Path::toString).sorted().forEach(entries::add);
    }
    entries.add(classPath);
    return String.join(File.pathSeparator, entries);
  }

  /** Where the classes of this module are. */
  static Path classes() throws IOException {
    try {
      return Path.of(Situation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
