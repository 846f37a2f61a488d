package io.github.httpvet.samples.reads.run;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.samples.reads.Answer;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientReadsTest {

  /** As it should be. */
  @ReadsOf(client = "right")
  public static final class Right {

    @Reading(value = "`status`", unread = true, keeps = Answer.MISSING)
    public void status(String url) {
      assertThat(url).isNotEmpty();
    }

    @Reading(value = "`string`", whole = true, keepsSome = Answer.CUT)
    public void string(String url) {
      assertThat(url).isNotEmpty();
    }

    @Reading(value = "`stream`", keeps = Answer.ODD_LARGE, waits = Answer.STALLED)
    public void stream(String url) {
      assertThat(url).isNotEmpty();
    }
  }

  /** Reads nothing. */
  @ReadsOf(client = "none")
  public static final class Nothing {}

  /** Takes no address. */
  @ReadsOf(client = "none")
  public static final class NoAddress {

    @Reading("`stream`")
    public int stream() {
      return 0;
    }
  }

  /** Cannot be both. */
  @ReadsOf(client = "none")
  public static final class TwoThings {

    @Reading(value = "`stream`", keeps = Answer.CUT, noFailure = Answer.CUT)
    public void stream(String url) {
      assertThat(url).isNotEmpty();
    }
  }

  /** Parses nothing. */
  @ReadsOf(client = "none")
  public static final class NeverAnswered {

    @Reading(value = "`string`", whole = true, keeps = Answer.ODD_SMALL)
    public void string(String url) {
      assertThat(url).isNotEmpty();
    }
  }

  @Test
  void aWayToReadIsCalledWithTheAnswersThatItCanFailAt() {
    List<Row> rows = ClientReads.of(Right.class).rows();

    assertThat(rows.stream().map(Row::reading).toList())
        .isEqualTo(List.of("`stream`", "`string`", "`status`"));
    assertThat(rows.get(0).expected())
        .containsExactly(
            Answer.STALLED, Ending.WAITS,
            Answer.RESET, Ending.GIVEN_UP,
            Answer.CUT, Ending.GIVEN_UP,
            Answer.CHUNKS_CUT, Ending.GIVEN_UP,
            Answer.ODD_SMALL, Ending.GIVEN_UP,
            Answer.ODD_LARGE, Ending.KEPT);
    assertThat(rows.get(1).expected())
        .containsExactly(
            Answer.STALLED, Ending.GIVEN_UP,
            Answer.RESET, Ending.GIVEN_UP,
            Answer.CUT, Ending.SOME,
            Answer.CHUNKS_CUT, Ending.GIVEN_UP);
    assertThat(rows.get(2).expected())
        .containsExactly(
            Answer.SMALL, Ending.NO_FAILURE,
            Answer.MISSING, Ending.KEPT,
            Answer.LARGE, Ending.NO_FAILURE);
  }

  @Test
  void someMeansAnyNumberButNoneThatWaits() {
    Row row = ClientReads.of(Right.class).rows().get(1);

    assertThat(row.isExpected(Answer.CUT, Ending.GIVEN_UP)).isTrue();
    assertThat(row.isExpected(Answer.CUT, Ending.KEPT)).isTrue();
    assertThat(row.isExpected(Answer.CUT, Ending.WAITS)).isFalse();
    assertThat(row.isExpected(Answer.RESET, Ending.SOME)).isFalse();
  }

  @Test
  void whatCannotRunIsRefused() {
    for (Class<?> wrong :
        List.of(Nothing.class, NoAddress.class, TwoThings.class, NeverAnswered.class)) {
      assertThat(assertThrows(IllegalArgumentException.class, () -> ClientReads.of(wrong)))
          .hasMessageThat()
          .contains(wrong.getSimpleName());
    }
  }

  @Test
  void eachClientIsThereOnce() throws IOException {
    List<String> clients = ClientReads.all().stream().map(ClientReads::client).toList();

    assertThat(clients).isInStrictOrder();
    assertThat(clients).containsAtLeast("jdk", "okhttp", "urlconnection");
  }
}
