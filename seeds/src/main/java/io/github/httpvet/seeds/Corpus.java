package io.github.httpvet.seeds;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Good code.
 *
 * @param classPath what it compiles against
 * @param sources in the order of their paths
 */
record Corpus(List<Path> classPath, List<Source> sources) {

  private static final List<String> FOLDERS =
      List.of("samples/src/main/java", "testkit/src/test/snippets");
  private static final String SOURCES = "-sources.jar";

  /** The samples and snippets of the source tree of httpvet. */
  static Corpus ofTree(Path home, String classPath) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String folder : FOLDERS) {
      for (Path file : files(home.resolve(folder), ".java")) {
        String path = home.relativize(file).toString().replace('\\', '/');
        sources.add(new Source(path, Files.readString(file)));
      }
    }
    return new Corpus(paths(classPath), sources);
  }

  /** The artifacts in a folder that {@code real-input/fetch.py} has filled, by their names. */
  static List<Path> artifacts(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> Files.exists(path.resolve("classpath.txt"))).sorted().toList();
    }
  }

  /** The published sources of an artifact. */
  static Corpus ofArtifact(Path folder) throws IOException {
    List<Path> classPath = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> jars = Files.list(folder)) {
      for (Path jar : jars.filter(path -> path.toString().endsWith(".jar")).sorted().toList()) {
        if (jar.toString().endsWith(SOURCES)) {
          sources.addAll(ofJar(folder.getFileName().toString(), jar));
        } else {
          classPath.add(jar);
        }
      }
    }
    classPath.addAll(paths(Files.readString(folder.resolve("classpath.txt")).strip()));
    return new Corpus(classPath, sources);
  }

  private static List<Source> ofJar(String name, Path jar) throws IOException {
    List<Source> sources = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream().filter(entry -> entry.getName().endsWith(".java")).toList();
      for (ZipEntry entry : entries) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        sources.add(new Source(name + "/" + entry.getName(), text));
      }
    }
    sources.sort((a, b) -> a.path().compareTo(b.path()));
    return sources;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<Path> paths(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .toList();
  }
}
