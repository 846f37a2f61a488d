package io.github.httpvet.samples.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sources of all samples. */
public final class SampleSources {

  private SampleSources() {}

  /** Reads all samples under a folder of sources, in the order of their paths. */
  public static List<SampleSource> read(Path folder) throws IOException {
    List<SampleSource> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        SampleSource.read(file).ifPresent(sources::add);
      }
    }
    return sources;
  }
}
