package io.github.httpvet.cli;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScreenTest {

  private static final Map<String, String> XTERM = Map.of("TERM", "xterm");

  @Test
  void hasColoursOnATerminalOnly() {
    assertThat(Screen.of(true, "", XTERM).coloured()).isTrue();
    assertThat(Screen.of(false, "", XTERM).coloured()).isFalse();
    assertThat(Screen.of(true, "", Map.of("TERM", "dumb")).coloured()).isFalse();
    assertThat(Screen.of(true, "", Map.of()).coloured()).isFalse();
    assertThat(Screen.of(true, "", Map.of("WT_SESSION", "1")).coloured()).isTrue();
  }

  @Test
  void heedsThatNoColourIsWanted() {
    assertThat(Screen.of(true, "", Map.of("TERM", "xterm", "NO_COLOR", "1")).coloured()).isFalse();
    assertThat(Screen.of(true, "", Map.of("TERM", "xterm", "NO_COLOR", "")).coloured()).isTrue();
  }

  @Test
  void takesTheWidthWithinReason() {
    assertThat(Screen.of(true, "90", XTERM).columns()).isEqualTo(90);
    assertThat(Screen.of(true, "", Map.of("COLUMNS", "70")).columns()).isEqualTo(70);
    assertThat(Screen.of(true, "9", XTERM).columns()).isEqualTo(40);
    assertThat(Screen.of(true, "999999", XTERM).columns()).isEqualTo(120);
    assertThat(Screen.of(true, "wide", XTERM).columns()).isEqualTo(100);
    assertThat(Screen.of(true, "0", XTERM).columns()).isEqualTo(100);
    assertThat(Screen.of(true, "99999999999", XTERM).columns()).isEqualTo(100);
  }
}
