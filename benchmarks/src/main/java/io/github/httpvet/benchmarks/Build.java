package io.github.httpvet.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A build that httpvet can take part in. */
interface Build {

  /**
   * Builds some of the sources once. What else they need of the project has been compiled.
   *
   * @return how many findings of httpvet were shown
   * @throws IllegalStateException if the build went wrong
   */
  int run(List<Path> sources, boolean withHttpvet) throws IOException;
}
