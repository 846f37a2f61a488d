package io.github.httpvet.sockets;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On made up tables, each of which is what one look saw. */
class LedgerTest {

  private static final Set<Long> MINE = Set.of(1L, 2L, 3L, 4L, 5L);

  private final Ledger ledger = Ledger.ofProcess();

  private void look(String... rows) {
    ledger.look(Rows.of(rows), () -> MINE);
  }

  private String remotes() {
    return String.join(
        ", ",
        ledger.remotes().stream()
            .map(remote -> remote.name() + " opened " + remote.opened() + " " + remote.states())
            .toList());
  }

  @Test
  void whatWasThereBeforeIsShownAndNotCounted() {
    look("41000 8080 ESTABLISHED 1");
    look("41000 8080 ESTABLISHED 1", "41001 8080 ESTABLISHED 2");

    assertThat(remotes()).isEqualTo("127.0.0.1:8080 opened 1 {ESTABLISHED=2}");
    assertThat(ledger.newRemotes().get(0).sockets()).hasSize(1);
  }

  @Test
  void connectionsThatWereThereBeforeAreTold() {
    look("8080 0 LISTEN 900", "41000 8080 ESTABLISHED 1", "41001 8080 ESTABLISHED 2 9");
    look(
        "8080 0 LISTEN 900",
        "41000 8080 CLOSE_WAIT 1",
        "41001 8080 ESTABLISHED 2 9",
        "41002 8080 ESTABLISHED 3");

    List<RemoteSockets> all = ledger.earlierRemotes(found -> true);
    assertThat(all).hasSize(1);
    assertThat(all.get(0).states())
        .containsExactly(SocketState.CLOSE_WAIT, 1, SocketState.ESTABLISHED, 1);
    assertThat(all.get(0).opened()).isEqualTo(0);
    List<RemoteSockets> notLeft = ledger.earlierRemotes(found -> !found.left());
    assertThat(notLeft.get(0).leaked()).isEqualTo(1);
    assertThat(notLeft.get(0).states()).containsExactly(SocketState.CLOSE_WAIT, 1);
    assertThat(ledger.newRemotes().get(0).with(notLeft.get(0)).leaked()).isEqualTo(1);
  }

  @Test
  void whatIsNotTheProcesssIsNotItsEarlierOne() {
    look("41000 8080 ESTABLISHED 900", "41001 8080 ESTABLISHED 1");
    look("41000 8080 ESTABLISHED 900");
    assertThat(ledger.earlierRemotes(found -> true)).isEmpty();
  }

  @Test
  void aTimeWaitOfAConnectionThatWasSeenOpenIsTheProcesss() {
    look();
    look("41000 80080 ESTABLISHED 1", "41001 80080 ESTABLISHED 900");
    look("41000 80080 TIME_WAIT 0", "41001 80080 ESTABLISHED 900");
    look("41000 80080 TIME_WAIT 0", "41001 80080 TIME_WAIT 0");

    assertThat(remotes()).isEqualTo("192.0.2.1:10080 opened 1 {TIME_WAIT=1}");
  }

  @Test
  void aTimeWaitThatNobodySawOpenCountsWhereTheProcessConnects() {
    look();
    look("41000 80080 TIME_WAIT 0", "41001 80080 ESTABLISHED 1", "41002 80090 TIME_WAIT 0");

    assertThat(remotes()).isEqualTo("192.0.2.1:10080 opened 2 {ESTABLISHED=1, TIME_WAIT=1}");
  }

  @Test
  void aConnectionThatEndedBetweenTableAndDescriptorsIsNobodyElses() {
    look();
    ledger.look(Rows.of("41000 80080 ESTABLISHED 1"), Set::of);
    look("41000 80080 TIME_WAIT 0", "41001 80080 ESTABLISHED 2");

    assertThat(remotes()).isEqualTo("192.0.2.1:10080 opened 2 {ESTABLISHED=1, TIME_WAIT=1}");
  }

  @Test
  void connectionsThatAreGoneStayCounted() {
    look();
    look("41000 8080 ESTABLISHED 1");
    look("41001 8080 ESTABLISHED 2");
    look();

    assertThat(remotes()).isEqualTo("127.0.0.1:8080 opened 2 {}");
    assertThat(ledger.connects()).isEqualTo(2);
  }

  @Test
  void aPortThatIsUsedAgainIsAnotherConnection() {
    look();
    look("41000 8080 ESTABLISHED 1");
    look("41000 8080 TIME_WAIT 0");
    look("41000 8080 ESTABLISHED 2");

    assertThat(remotes()).isEqualTo("127.0.0.1:8080 opened 2 {ESTABLISHED=1}");
  }

  @Test
  void whoAcceptsHasNoClientConnections() {
    look("8080 0 LISTEN 5");
    look("8080 0 LISTEN 5", "8080 41000 ESTABLISHED 1", "41000 8080 ESTABLISHED 2");

    assertThat(remotes()).isEqualTo("127.0.0.1:8080 opened 1 {ESTABLISHED=1}");
    assertThat(ledger.accepted()).isEqualTo(Map.of(8080, Map.of(SocketState.ESTABLISHED, 1)));
  }

  @Test
  void theAcceptingEndTellsOfAConnectionThatNoLookMet() {
    look("8080 0 LISTEN 900", "41000 8080 ESTABLISHED 1");
    look("8080 0 LISTEN 900", "41000 8080 ESTABLISHED 1", "8080 41001 TIME_WAIT 0");

    assertThat(remotes()).isEqualTo("127.0.0.1:8080 opened 1 {ESTABLISHED=1}");
    assertThat(ledger.connects()).isEqualTo(1);
  }

  @Test
  void connectionsToAServerOfTheProcessAreItsOwnUnlessSeenOtherwise() {
    look("8080 0 LISTEN 5");
    look("8080 0 LISTEN 5", "41000 8080 TIME_WAIT 0", "41001 8080 ESTABLISHED 900");
    look("8080 0 LISTEN 5", "41000 8080 TIME_WAIT 0", "41001 8080 ESTABLISHED 900");

    assertThat(remotes()).isEqualTo("127.0.0.1:8080 opened 1 {TIME_WAIT=1}");
  }

  @Test
  void whatLivesTooShortForTablesIsKnownByTheSocketsThatWereOpen() {
    look();
    ledger.opened(Set.of(1L, 2L, 71L, 72L));
    look("41000 80080 TIME_WAIT 0", "41001 80080 TIME_WAIT 0", "41002 80080 TIME_WAIT 0");
    assertThat(remotes()).isEqualTo("192.0.2.1:10080 opened 3 {TIME_WAIT=3}");
  }

  @Test
  void whatOtherProgramsConnectToIsNotTakenForTheProcesss() {
    look();
    ledger.opened(Set.of(71L, 72L, 73L));
    look("41000 80080 TIME_WAIT 0", "41001 80080 TIME_WAIT 0", "41002 80080 ESTABLISHED 900");
    look("41000 80080 TIME_WAIT 0", "41001 80080 TIME_WAIT 0", "41002 80080 ESTABLISHED 900");
    assertThat(remotes()).isEmpty();
  }

  @Test
  void aProcessThatHadNoSocketsDidNotConnect() {
    look();
    ledger.opened(MINE);
    look("41000 80080 TIME_WAIT 0", "41001 80080 TIME_WAIT 0", "41002 80080 TIME_WAIT 0");
    assertThat(remotes()).isEmpty();
  }

  @Test
  void aConnectionThatIsNotEstablishedDoesNotCount() {
    look();
    look("41000 80080 SYN_SENT 1");
    assertThat(remotes()).isEqualTo("192.0.2.1:10080 opened 0 {SYN_SENT=1}");

    look("41000 80080 ESTABLISHED 1");
    assertThat(remotes()).isEqualTo("192.0.2.1:10080 opened 1 {ESTABLISHED=1}");
  }

  @Test
  void leakedIsWhatIsUnreadOrClosedByAServerThatIsStillThere() {
    look("8080 0 LISTEN 900");
    String[] rows = {
      "8080 0 LISTEN 900",
      "41000 8080 ESTABLISHED 1",
      "41001 8080 ESTABLISHED 2 10",
      "41002 8080 CLOSE_WAIT 3 1",
      "41003 8080 CLOSE_WAIT 4 5000"
    };
    look(rows);
    RemoteSockets found = ledger.newRemotes().get(0);
    assertThat(found.leaked()).isEqualTo(3);
    assertThat(found.unread()).isEqualTo(2);
    assertThat(found.unreadBytes()).isEqualTo(5010);

    rows[0] = "8090 0 LISTEN 900";
    look(rows);
    assertThat(ledger.newRemotes().get(0).leaked()).isEqualTo(2);
  }

  @Test
  void aPortIsFollowedWhoeverConnects() {
    Ledger port = Ledger.ofPort(10080);
    port.look(List.of(), Set::of);
    port.look(
        Rows.of(
            "41000 80080 ESTABLISHED 77", "41001 80080 TIME_WAIT 0", "41002 80090 ESTABLISHED 1"),
        Set::of);

    assertThat(port.remotes()).hasSize(1);
    assertThat(port.remotes().get(0).opened()).isEqualTo(2);
  }
}
