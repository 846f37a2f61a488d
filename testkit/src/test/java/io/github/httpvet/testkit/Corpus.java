package io.github.httpvet.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The snippets on disk: {@code <rule>/<client>/<situation>.java}. */
final class Corpus {

  private static final Path FOLDER = Path.of("src", "test", "snippets");

  private Corpus() {}

  /** All snippets in the order of their paths. */
  static List<Snippet> load() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    List<Snippet> snippets = new ArrayList<>();
    for (Path file : files) {
      String path = FOLDER.relativize(file).toString().replace('\\', '/');
      snippets.add(new Snippet(path, Files.readString(file)));
    }
    return snippets;
  }
}
