package io.github.httpvet.samples.command;

import java.io.PrintStream;
import java.util.List;

/**
 * Lines that stay, and at a terminal some last ones below them that are drawn again in place. What
 * is no terminal gets the lines that stay and nothing else. Safe for use by several threads.
 */
final class LiveLines {

  /** Longer lines would take two rows of a narrow terminal, and the cursor goes up by rows. */
  private static final int COLUMNS = 79;

  private static final String UP = "\u001b[%dA";
  private static final String ERASE_BELOW = "\r\u001b[J";

  private final PrintStream out;
  private final boolean terminal;
  private List<String> last = List.of();

  /**
   * Lines of a stream.
   *
   * @param terminal whether the stream is one, which understands cursor movements
   */
  LiveLines(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Prints text that ends with a line break, and draws other last lines. */
  synchronized void print(String text, List<String> lines) {
    StringBuilder drawn = new StringBuilder();
    if (!last.isEmpty()) {
      drawn.append(UP.formatted(last.size())).append(ERASE_BELOW);
    }
    drawn.append(text);
    last = terminal ? List.copyOf(lines) : List.of();
    for (String line : last) {
      drawn.append(line, 0, Math.min(line.length(), COLUMNS)).append(System.lineSeparator());
    }
    out.print(drawn);
    out.flush();
  }
}
