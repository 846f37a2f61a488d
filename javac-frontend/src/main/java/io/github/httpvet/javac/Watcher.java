package io.github.httpvet.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import java.util.concurrent.CancellationException;

/** Looks on while sources are checked. */
interface Watcher {

  /** Lets everything go on, and wants nothing. */
  Watcher NONE =
      new Watcher() {
        @Override
        public void step() {
          // Go on.
        }

        @Override
        public void checked(FileReport report, CompilationUnitTree tree, Trees trees) {
          // The report is handed on by others.
        }
      };

  /**
   * Told before each piece of work.
   *
   * @throws CancellationException if nobody waits for the outcome any more
   */
  void step();

  /** Told of a checked unit while its trees are still to be had. */
  void checked(FileReport report, CompilationUnitTree tree, Trees trees);
}
