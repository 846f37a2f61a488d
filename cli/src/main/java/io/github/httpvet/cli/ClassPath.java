package io.github.httpvet.cli;

import io.github.httpvet.check.UsageException;
import io.github.httpvet.compilation.hit.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/** The notation of {@code --classpath}: as for {@code java}, with {@code folder/*} for its jars. */
final class ClassPath {

  private ClassPath() {}

  /**
   * The entries, each once.
   *
   * @throws UsageException for an entry that does not exist or is no readable jar
   */
  static List<Path> parse(String classPath) {
    Set<Path> entries = new LinkedHashSet<>();
    for (String item : classPath.split(File.pathSeparator)) {
      if (item.equals("*") || item.endsWith("/*") || item.endsWith(File.separator + "*")) {
        entries.addAll(jars(item.substring(0, item.length() - 1)));
      } else if (!item.isBlank()) {
        entries.add(entry(item));
      }
    }
    return new ArrayList<>(entries);
  }

  private static Path entry(String item) {
    Path path = path(item);
    if (!Files.exists(path)) {
      throw new UsageException("the class path entry " + item + " does not exist");
    }
    if (Files.isRegularFile(path) && item.endsWith(".jar")) {
      try (ZipFile jar = new ZipFile(path.toFile())) {
        jar.size();
      } catch (IOException e) {
        throw new UsageException("the class path entry " + item + " is no readable jar");
      }
    }
    return path;
  }

  private static Set<Path> jars(String folder) {
    Set<Path> jars = new TreeSet<>();
    Path path = path(folder.isEmpty() ? "." : folder);
    try (DirectoryStream<Path> found = Files.newDirectoryStream(path, "*.{jar,JAR}")) {
      found.forEach(jars::add);
    } catch (IOException e) {
      throw new UsageException("the class path folder " + path + " cannot be read");
    }
    return jars;
  }

  private static Path path(String item) {
    try {
      return Path.of(item);
    } catch (InvalidPathException e) {
      throw new UsageException("the class path entry " + Words.line(item) + " is no path");
    }
  }
}
