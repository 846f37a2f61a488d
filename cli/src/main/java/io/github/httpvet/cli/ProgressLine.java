package io.github.httpvet.cli;

import io.github.httpvet.check.Engine;
import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** One line on a terminal that counts files; only a run that takes its time shows it. */
final class ProgressLine implements Consumer<Engine.Progress>, AutoCloseable {

  private static final long FIRST_NANOS = 1_500_000_000L;
  private static final long STEP_NANOS = 200_000_000L;

  private final PrintStream err;
  private final LongSupplier nanos;
  private long next;
  private int width;

  ProgressLine(PrintStream err, LongSupplier nanos) {
    this.err = err;
    this.nanos = nanos;
    this.next = nanos.getAsLong() + FIRST_NANOS;
  }

  @Override
  public synchronized void accept(Engine.Progress progress) {
    long now = nanos.getAsLong();
    if (now - next >= 0) {
      next = now + STEP_NANOS;
      show("checked " + progress.done() + " of " + progress.total() + " files");
    }
  }

  /** Leaves the terminal as if the line had never been. */
  @Override
  public synchronized void close() {
    if (width > 0) {
      show("");
      err.print('\r');
      err.flush();
    }
  }

  private void show(String line) {
    err.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = line.length();
  }
}
