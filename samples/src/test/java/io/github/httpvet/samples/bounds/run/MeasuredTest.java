package io.github.httpvet.samples.bounds.run;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.samples.bounds.Behaviour;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasuredTest {

  private static final Row ROW =
      new Row("timeout", "`timeout`", Set.of(Behaviour.SILENT, Behaviour.TLS));

  @Test
  void aCallThatDoesNotEndWaits() {
    Measured measured = measured("ended SILENT 702 HttpTimeoutException", "ended TLS 650");

    assertThat(measured.cells())
        .containsExactly(
            Behaviour.SILENT, new Cell(Ending.BOUNDED, "HttpTimeoutException"),
            Behaviour.TLS, new Cell(Ending.BOUNDED, ""),
            Behaviour.BODY, new Cell(Ending.WAITS, ""));
    assertThat(measured.problems()).isEmpty();
  }

  @Test
  void whatEndsOtherwiseThanExpectedIsAProblem() {
    Measured measured =
        measured("ended SILENT 5 ConnectException", "ended BODY 900 TimeoutException");

    assertThat(measured.problems())
        .containsExactly(
            "`timeout`, silent: early instead of bounded ConnectException",
            "`timeout`, silent in TLS: waits instead of bounded ",
            "`timeout`, trickles body: bounded instead of waits TimeoutException");
  }

  @Test
  void aClientThatGetsNoAnswerAnywhereIsAProblem() {
    Measured measured =
        measured("warning NullPointerException: x", "ended SILENT 700", "ended TLS 700");

    assertThat(measured.problems())
        .containsExactly("`timeout`: no answer of a server that answers: NullPointerException: x");
  }

  @Test
  void defaultsBelowZeroAreNoBound() {
    Measured measured =
        measured("default -1 `connect` of `Config`", "default 500 `read`", "ended SILENT 700");

    assertThat(measured.defaults()).containsExactly("`connect` of `Config`", 0L, "`read`", 500L);
  }

  private static Measured measured(String... answers) {
    Map<Behaviour, String> addresses = new EnumMap<>(Behaviour.class);
    for (Behaviour behaviour : List.of(Behaviour.SILENT, Behaviour.TLS, Behaviour.BODY)) {
      addresses.put(behaviour, "http://127.0.0.1");
    }
    return BoundsRun.measured(ROW, addresses, List.of(answers), List.of());
  }
}
