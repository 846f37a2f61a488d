package io.github.httpvet.cli;

import io.github.httpvet.check.Engine;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Function;

/** The two streams of a run: reports go to one, all that is about the run to the other. */
final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private final PrintWriter writer;
  private final PrintWriter errorWriter;
  private final boolean terminal;
  private final Screen screen;

  Console(PrintStream out, PrintStream err, boolean terminal, Screen screen) {
    this.out = out;
    this.err = err;
    this.writer = new PrintWriter(out, true);
    this.errorWriter = new PrintWriter(err, true);
    this.terminal = terminal;
    this.screen = screen;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  PrintWriter writer() {
    return writer;
  }

  PrintWriter errorWriter() {
    return errorWriter;
  }

  /** True if a person watches the error stream. */
  boolean isTerminal() {
    return terminal;
  }

  /** The terminal behind the standard output. */
  Screen screen() {
    return screen;
  }

  /** The one line about what went wrong. */
  void error(String line) {
    err.println("httpvet: " + line);
  }

  /** A line that changes nothing about the outcome. */
  void note(String line) {
    err.println("httpvet: note: " + line);
  }

  void flush() {
    writer.flush();
    errorWriter.flush();
    out.flush();
    err.flush();
  }

  /** Does work whose progress is shown if a person watches. */
  <T> T watched(Function<Consumer<Engine.Progress>, T> work) {
    if (!isTerminal()) {
      return work.apply(progress -> {});
    }
    try (ProgressLine progress = new ProgressLine(err, System::nanoTime)) {
      return work.apply(progress);
    }
  }
}
