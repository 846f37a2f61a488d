package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.check.Engine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

  private static final long SECOND = 1_000_000_000L;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - SECOND);

  @Test
  void countsOnOneLineAndLeavesNothing() {
    try (ProgressLine line = line()) {
      line.accept(new Engine.Progress(1, 2000));
      now.addAndGet(2 * SECOND);
      line.accept(new Engine.Progress(1000, 2000));
      line.accept(new Engine.Progress(1001, 2000));
    }
    String shown = "checked 1000 of 2000 files";
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r" + shown + "\r" + " ".repeat(shown.length()) + "\r");
  }

  @Test
  void isSilentInAShortRun() {
    try (ProgressLine line = line()) {
      line.accept(new Engine.Progress(1, 1));
    }
    assertThat(err.size()).isEqualTo(0);
  }

  private ProgressLine line() {
    return new ProgressLine(new PrintStream(err, true, StandardCharsets.UTF_8), now::get);
  }
}
