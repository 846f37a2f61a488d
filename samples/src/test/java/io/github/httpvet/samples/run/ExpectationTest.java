package io.github.httpvet.samples.run;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.samples.peer.Tally;
import io.github.httpvet.sockets.Connection;
import io.github.httpvet.sockets.DescriptorKind;
import io.github.httpvet.sockets.Measurable;
import io.github.httpvet.sockets.Side;
import io.github.httpvet.sockets.Snapshot;
import io.github.httpvet.sockets.SocketState;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {

  private static final Observation SEEN =
      new Observation(
          List.of(
              end(Side.CLIENT, 40001, SocketState.ESTABLISHED, 100, 0),
              end(Side.CLIENT, 40002, SocketState.TIME_WAIT, 0, 0),
              end(Side.SERVER, 8080, SocketState.ESTABLISHED, 7, 50)),
          Measurable.of(
              new Snapshot(
                  List.of(),
                  Set.of(),
                  Map.of(DescriptorKind.SOCKET, 3, DescriptorKind.PIPE, 2),
                  List.of(),
                  0)),
          new Tally(2, Map.of("GET", 3, "POST", 1), 1, 0),
          4,
          List.of(List.of("IOException", "ConnectException"), List.of("IOException")),
          List.of("HttpClient-1-SelectorManager", "HttpClient-2-SelectorManager", "main"),
          3 << 20,
          List.of("WARNING: A connection to x was leaked.", "INFO: fine"));

  @ParameterizedTest
  @CsvSource({
    "connections, 2",
    "allocated MiB, 3",
    "requests, 4",
    "requests POST, 1",
    "requests PUT, 0",
    "returned, 4",
    "failed, 2",
    "failed ConnectException, 1",
    "client, 2",
    "client ESTABLISHED, 1",
    "client TIME_WAIT, 1",
    "client CLOSE_WAIT, 0",
    "server ESTABLISHED, 1",
    "closed first client, 1",
    "closed first server, 0",
    "local ports, 2",
    "held bytes, 150",
    "threads, 3",
    "threads *SelectorManager, 2",
    "threads HttpClient-1-*, 1",
    "threads HttpClient, 0",
    "descriptors, 5",
    "descriptors socket, 3",
    "descriptors eventpoll, 0",
    "warnings was leaked, 1",
    "after gc connections, 2",
    "after gc and call warnings was leaked, 1",
  })
  void measures(String name, long value) {
    Quantity quantity = Quantity.parse(name);

    assertThat(quantity.in(SEEN)).isEqualTo(value);
    assertThat(quantity.text()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "connections = 2, true, false",
    "connections != 3, true, false",
    "connections < 3, true, false",
    "connections <= 2, true, false",
    "connections > 2, false, true",
    "connections >= 3, false, true",
  })
  void compares(String line, boolean withTwo, boolean withThree) {
    Expectation expected = Expectation.parse(line);

    assertThat(expected.holds(2)).isEqualTo(withTwo);
    assertThat(expected.holds(3)).isEqualTo(withThree);
    assertThat(expected.toString()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "connections",
        "connections 2",
        "connections = two",
        "connections = -1",
        "connections == 2",
        "connection = 2",
        "client OPEN = 1",
        "descriptors socks = 1",
        "closed first both = 1",
        "connections all = 1",
        "after gc = 1",
        "after gc and call = 1",
        "after call connections = 1",
      })
  void whatCannotBeMeasuredIsRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> Expectation.parse(line));
  }

  @Test
  void anUnknownQuantityIsAnsweredWithTheKnownOnes() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> Expectation.parse("sockets = 2"));

    assertThat(thrown)
        .hasMessageThat()
        .startsWith("\"sockets\" is not measured; known are connections, requests, returned");
  }

  private static Observation.End end(
      Side side, int localPort, SocketState state, long rxBytes, long txBytes) {
    int remotePort = side == Side.CLIENT ? 8080 : 40001;
    return new Observation.End(
        side,
        new Connection(
            new InetSocketAddress("127.0.0.1", localPort),
            new InetSocketAddress("127.0.0.1", remotePort),
            state,
            rxBytes,
            txBytes,
            0));
  }
}
