package io.github.httpvet.benchmarks;

import java.io.IOException;

/** A build that httpvet can take part in. */
interface Build {

  /**
   * Builds once.
   *
   * @return how many findings of httpvet were shown
   * @throws IllegalStateException if the build went wrong
   */
  int run(boolean withHttpvet) throws IOException;
}
