package io.github.httpvet.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs programs; the seam for tests. */
interface Programs {

  /** How a program ended, with all that it printed. */
  record Ran(int exit, List<String> lines) {}

  /**
   * Waits for the program's end.
   *
   * @throws IOException if it cannot be started
   */
  Ran run(Path folder, List<String> command) throws IOException;
}
