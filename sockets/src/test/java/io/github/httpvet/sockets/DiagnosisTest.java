package io.github.httpvet.sockets;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On looks as a second each would see them. */
class DiagnosisTest {

  private static final String REMOTE = "80080";

  /** Each number is one look; columns: what grows, what else, the sign, the likeliest rule. */
  @ParameterizedTest(name = "{0}: {7}")
  @CsvSource(
      textBlock =
          """
          leak of a closing server,    0 2 4 9, 0 0 0 0,   0 0 0 0,  0 2 4 9,   1 1 1 1, 9 9 9 9,      CLOSE_WAIT_GROWS,    HttpResponseNotClosed
          leak with unread bytes,      0 0 0 0, 5 9 14 20, 1 5 9 14, 5 9 14 20, 1 1 1 1, 9 9 9 9,      UNREAD_GROWS,        HttpResponseNotClosed
          a selector for each call,    0 0 0 0, 1 3 5 9,   0 0 0 0,  1 3 5 9,   2 4 6 9, 20 22 24 28,  CLIENTS_GROW,        HttpClientPerRequest
          a thread for each call,      0 0 0 0, 1 3 5 9,   0 0 0 0,  1 3 5 9,   0 0 0 0, 20 22 24 28,  CLIENTS_GROW,        HttpClientPerRequest
          connections alone,           0 0 0 0, 1 3 5 9,   0 0 0 0,  1 3 5 9,   1 1 1 1, 20 20 21 21,  ESTABLISHED_GROWS,   HttpClientPerRequest
          connections that are closed, 0 0 0 0, 1 0 1 1,   0 0 0 0,  1 3 5 9,   1 1 1 1, 20 20 21 21,  CONNECTION_PER_CALL, HttpClientPerRequest
          a pool that fills,           0 0 0 0, 1 5 5 5,   0 0 0 0,  1 5 5 5,   1 1 1 1, 20 20 21 21,  ,
          two steps,                   0 0 0 0, 1 1 5 9,   0 0 0 0,  1 1 5 9,   1 1 1 1, 20 20 21 21,  ,
          grows and shrinks,           0 0 0 0, 9 2 9 3,   0 0 0 0,  9 9 9 9,   1 1 1 1, 20 20 21 21,  ,
          """)
  void namesTheLikelyRule(
      String name,
      String closeWait,
      String established,
      String unread,
      String opened,
      String selectors,
      String threads,
      Sign sign,
      String rule) {
    List<Look> looks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<Connection> rows = new ArrayList<>();
      int held = at(unread, i);
      rows.addAll(Rows.many(at(closeWait, i), SocketState.CLOSE_WAIT, 1, REMOTE));
      rows.addAll(Rows.many(held, SocketState.ESTABLISHED, 100, REMOTE));
      rows.addAll(Rows.many(at(established, i) - held, SocketState.ESTABLISHED, 0, REMOTE));
      looks.add(look(i, at(opened, i), rows, at(selectors, i), at(threads, i)));
    }

    List<Diagnosis> found = Diagnosis.over(looks);

    assertThat(found.stream().map(Diagnosis::sign).toList())
        .isEqualTo(sign == null ? List.of() : List.of(sign));
    assertThat(found.stream().map(one -> one.sign().rules().get(0)).toList())
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void connectingThatLastsHasNoTimeout() {
    List<Look> looks = new ArrayList<>();
    for (int second = 0; second <= 30; second++) {
      looks.add(look(second, 0, Rows.of("41000 80080 SYN_SENT 1"), 1, 9));
      assertThat(Diagnosis.over(looks)).hasSize(second < 30 ? 0 : 1);
    }
    assertThat(Diagnosis.over(looks).get(0).text())
        .isEqualTo(
            "likely HttpTimeoutMissing: SYN_SENT to 192.0.2.1:10080 lasts: 1 now; the server does"
                + " not answer and the program does not give up: connecting has no timeout");
  }

  @Test
  void connectingAgainAndAgainIsNoWait() {
    List<Look> looks = new ArrayList<>();
    for (int second = 0; second <= 60; second++) {
      String port = Integer.toString(41000 + second / 10);
      looks.add(look(second, 0, Rows.of(port + " 80080 SYN_SENT 1"), 1, 9));
    }
    assertThat(Diagnosis.over(looks)).isEmpty();
  }

  @Test
  void beforeAndAfterAreEnoughWhereTheCallsAreKnown() {
    Look before = look(0, 0, List.of(), 1, 9);
    Look one = look(1, 1, Rows.many(1, SocketState.ESTABLISHED, 0, REMOTE), 1, 9);
    Look five = look(1, 5, Rows.many(5, SocketState.ESTABLISHED, 0, REMOTE), 6, 14);

    assertThat(Diagnosis.between(before, one)).isEmpty();
    assertThat(Diagnosis.between(before, five).get(0).text())
        .isEqualTo(
            "likely HttpClientPerRequest or HttpClientInLoop: ESTABLISHED to 192.0.2.1:10080 grew"
                + " from 0 to 5 in 2 looks; selectors or threads grow along: each call has a"
                + " client of its own");
  }

  @Test
  void withoutLooksThereIsNothingToSay() {
    assertThat(Diagnosis.over(List.of())).isEmpty();
  }

  private static Look look(
      int second, int opened, List<Connection> rows, int selectors, int threads) {
    return new Look(
        Duration.ofSeconds(second),
        List.of(new RemoteSockets(Rows.address(REMOTE), opened, rows, false)),
        selectors,
        threads);
  }

  private static int at(String numbers, int index) {
    return Integer.parseInt(numbers.split(" ")[index]);
  }
}
