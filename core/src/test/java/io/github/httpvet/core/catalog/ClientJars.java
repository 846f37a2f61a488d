package io.github.httpvet.core.catalog;

import io.github.httpvet.core.catalog.library.Libraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jars of supported versions: named in the tables, fetched by this module's build. */
final class ClientJars {

  private static final Path FOLDER = Path.of("target/client-jars");
  private static final Pattern ITEM =
      Pattern.compile(
          "<artifactItem><groupId>(.+)</groupId><artifactId>(.+)</artifactId>"
              + "<version>(.+)</version></artifactItem>");

  private ClientJars() {}

  /** All artifacts of the tables, as {@code group:artifact:version}. */
  static Set<String> named() {
    Set<String> artifacts = new TreeSet<>();
    for (Library library : Libraries.catalog().libraries()) {
      library.supported().values().forEach(artifacts::addAll);
    }
    return artifacts;
  }

  /** All artifacts that the build fetches, as {@code group:artifact:version}. */
  static Set<String> fetched() {
    Set<String> artifacts = new TreeSet<>();
    Matcher item = ITEM.matcher(read(Path.of("pom.xml")));
    while (item.find()) {
      artifacts.add(item.group(1) + ":" + item.group(2) + ":" + item.group(3));
    }
    return artifacts;
  }

  /** What the build needs to fetch an artifact, as a line of its file. */
  static String item(String artifact) {
    String[] parts = artifact.split(":");
    return "<artifactItem><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></artifactItem>"
        .formatted((Object[]) parts);
  }

  /** The files of artifacts. */
  static List<Path> files(List<String> artifacts) {
    List<Path> files = new ArrayList<>();
    for (String artifact : artifacts) {
      String[] parts = artifact.split(":");
      Path file = FOLDER.resolve(parts[0] + "." + parts[1] + "-" + parts[2] + ".jar");
      if (!Files.isRegularFile(file)) {
        throw new IllegalStateException(
            file + " is missing: run the build up to `process-test-resources`");
      }
      files.add(file);
    }
    return files;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
