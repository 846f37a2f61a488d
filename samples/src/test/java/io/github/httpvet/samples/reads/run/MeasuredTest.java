package io.github.httpvet.samples.reads.run;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.samples.reads.Answer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MeasuredTest {

  private static final Row ROW =
      new Row("stream", "`stream`", false, Map.of(Answer.CUT, Ending.GIVEN_UP));

  @Test
  void whatStaysOpenAfterAllCallsIsKept() {
    assertThat(cell(20, 20, 20).ending()).isEqualTo(Ending.KEPT);
    assertThat(cell(20, 0, 20).ending()).isEqualTo(Ending.KEPT);
    assertThat(cell(20, 20, 11).ending()).isEqualTo(Ending.SOME);
  }

  @Test
  void aFewIdleConnectionsAreNotKept() {
    assertThat(cell(20, 20, 5).ending()).isEqualTo(Ending.GIVEN_UP);
    assertThat(cell(20, 0, 1).ending()).isEqualTo(Ending.NO_FAILURE);
  }

  @Test
  void aCallThatDoesNotComeBackWaits() {
    assertThat(cell(19, 19, 20).ending()).isEqualTo(Ending.WAITS);
  }

  @Test
  void whatIsOtherwiseThanExpectedIsAProblem() {
    Measured measured =
        new Measured(
            ROW,
            new TreeMap<>(Map.of(Answer.CUT, cell(20, 20, 20))),
            "ConnectException",
            List.of());

    assertThat(measured.problems())
        .containsExactly(
            "`stream`: no answer of a server that answers: ConnectException",
            "`stream`, is cut short: kept instead of given up, 20 open, 20 failed IOException");
  }

  private static Cell cell(int returned, int failed, int open) {
    return new Cell(returned, failed, open, open, false, failed == 0 ? "" : "IOException");
  }
}
