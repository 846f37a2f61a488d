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
public final class JarFolder {

  private JarFolder() {}

  /**
   * The class path with the jars of a folder before all others.
   *
   * @param jars the name of the folder, or empty
   * @throws IOException if the folder is missing
   */
  public static String first(String jars) throws IOException {
    return before(jars, System.getProperty("java.class.path"));
  }

  /** The same, before another class path. */
  static String before(String jars, String classPath) throws IOException {
    if (jars.isEmpty()) {
      return classPath;
    }
    List<String> entries = new ArrayList<>();
    in(jars).forEach(jar -> entries.add(jar.toString()));
    entries.add(classPath);
    return String.join(File.pathSeparator, entries);
  }

  /**
   * The names of the jars of a folder, without their suffix.
   *
   * @throws IOException if the folder is missing
   */
  public static List<String> names(String jars) throws IOException {
    return in(jars).stream()
        .map(jar -> jar.getFileName().toString().replaceFirst("\\.jar$", ""))
        .toList();
  }

  private static List<Path> in(String jars) throws IOException {
    try (Stream<Path> files = Files.list(classes().resolveSibling("jars").resolve(jars))) {
      return files.sorted().toList();
    }
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
