package io.github.httpvet.samples.run;

import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** All samples of this module, found among its classes. */
public final class Corpus {

  private Corpus() {}

  /**
   * Reads all samples, sorted by their paths.
   *
   * @throws IllegalArgumentException if one cannot be read
   */
  public static List<Sample> read() throws IOException {
    return AnnotatedClasses.with(Situation.class).stream()
        .map(Sample::of)
        .sorted(Comparator.comparing(Sample::path))
        .toList();
  }
}
