package io.github.httpvet.testkit;

import java.io.IOException;
import java.util.List;

/** A way to see the rules' findings. */
interface Engine {

  /** A short name for reports and for the list of allowed differences. */
  String name();

  /** True if the engine knows the libraries' classes; without them it may find less. */
  boolean hasClassPath();

  /**
   * The findings in all sources, in one run.
   *
   * @throws IllegalStateException if the engine says that it could not analyse a source
   */
  List<Fact> run(List<Snippet> sources) throws IOException;

  /** False if it lowers code as another one does that sees every variant. */
  default boolean hasLoweringOfItsOwn() {
    return true;
  }
}
