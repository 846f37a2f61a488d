package io.github.httpvet.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of a measurement.
 *
 * @param home the folder of the benchmarks
 * @param subject the name of what is built, a folder of {@code subjects}
 */
record Project(Path home, String subject) {

  /** Every source file of the project that is built. */
  List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(built().resolve("sources"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** All sources in parts of that many files; neighbours stay together. */
  List<List<Path>> slices(int size) throws IOException {
    List<Path> all = sources();
    return IntStream.iterate(0, start -> start < all.size(), start -> start + size)
        .mapToObj(start -> all.subList(start, Math.min(all.size(), start + size)))
        .toList();
  }

  /** The class path that the sources need. */
  String libraries() throws IOException {
    return joined(jars(built().resolve("libraries")));
  }

  /** Error Prone, and httpvet's checks behind it if asked for. */
  List<Path> errorProne(boolean withHttpvet) throws IOException {
    List<Path> jars = jars(target().resolve("tools/errorprone"));
    return withHttpvet
        ? with(
            jars,
            own("errorprone-checks"),
            own("compilation"),
            own("javac-frontend"),
            own("config"),
            own("core"))
        : jars;
  }

  /** PMD and this program, and httpvet's rules behind them if asked for. */
  List<Path> pmd(boolean withHttpvet) throws IOException {
    List<Path> jars = with(jars(target().resolve("tools/pmd")), target().resolve("classes"));
    return withHttpvet ? with(jars, own("pmd-rules"), own("config"), own("core")) : jars;
  }

  /** The classes of this program alone. */
  Path classes() {
    return target().resolve("classes");
  }

  /** Where a compilation writes to. */
  Path output() throws IOException {
    return Files.createDirectories(built().resolve("classes"));
  }

  static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private Path target() {
    return home.resolve("target");
  }

  private Path built() {
    return target().resolve("subjects").resolve(subject);
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private Path own(String module) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("../" + module + "/target").normalize())) {
      return files
          .filter(file -> file.getFileName().toString().matches("httpvet-[a-z]+-.*\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("not built: " + module));
    }
  }

  private static List<Path> with(List<Path> some, Path... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }
}
