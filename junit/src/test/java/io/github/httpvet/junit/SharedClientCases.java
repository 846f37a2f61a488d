package io.github.httpvet.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.httpvet.junit.PooledClient.Opened;
import io.github.httpvet.junit.PooledClient.Opener;
import io.github.httpvet.sockets.Measurable;
import io.github.httpvet.sockets.Probe;
import io.github.httpvet.sockets.SocketState;
import io.github.httpvet.sockets.Traffic;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Tests that share a client, which {@link SharedClientTest} runs in many ways; some of them fail on
 * purpose. What is chosen stands in the fields, since JUnit makes the instances.
 */
@TestMethodOrder(OrderAnnotation.class)
final class SharedClientCases {

  private static final int CALLS = 5;

  /** Responses are not to be collected: some clients give connections back then. */
  private static final List<Opened> KEPT = new ArrayList<>();

  static PooledClient kind;
  static Budget bound;
  static boolean counted;

  private static KeepingServer server;
  private static Opener client;

  @RegisterExtension
  final SocketBudgetExtension budget =
      new SocketBudgetExtension(
          Optional.of(bound),
          Probe.ofSelf(),
          () -> counted ? Traffic.now() : Measurable.not("there is no ss here"));

  @BeforeAll
  static void start() throws IOException {
    server = new KeepingServer();
    client = kind.client();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    KEPT.clear();
  }

  private static URI at(String path) {
    return server.at(path);
  }

  @Test
  @Order(1)
  void sharesTheClient() throws IOException {
    client.open(at("/small")).readAndClose();
  }

  /** Leaves two idle connections. */
  @Test
  @Order(2)
  void callsTwiceAtOnce() throws IOException {
    List<Opened> both = List.of(client.open(at("/large")), client.open(at("/large")));
    for (Opened one : both) {
      one.readAndClose();
    }
  }

  @Test
  @Order(3)
  void callsAndCloses() throws IOException {
    for (int i = 0; i < CALLS; i++) {
      client.open(at("/small")).readAndClose();
    }
  }

  /** With connections of its own beside those that are idle. */
  @Test
  @Order(3)
  void callsWithAClientOfItsOwn() throws IOException {
    Opener own = kind.client();
    for (int i = 0; i < CALLS; i++) {
      own.open(at("/small")).readAndClose();
    }
  }

  @Test
  @Order(3)
  void leavesALargeAnswer() throws IOException {
    KEPT.add(client.open(at("/large")));
  }

  @Test
  @Order(3)
  void leavesSmallAnswers() throws IOException {
    KEPT.add(client.open(at("/small")));
    KEPT.add(client.open(at("/small")));
  }

  /** The server closes the idle connections, of which a pool takes note when it needs one. */
  @Test
  @Order(3)
  void waitsUntilTheServerCloses() throws IOException {
    server.closeConnections();
    while (Probe.ofSelf().snapshot().found().orElseThrow().owned().stream()
        .noneMatch(
            row ->
                row.remote().getPort() == server.port() && row.state() == SocketState.CLOSE_WAIT)) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  @Test
  @Order(3)
  void leavesASmallAnswerThatTheServerCloses() throws IOException {
    KEPT.add(client.open(at("/small")));
    waitsUntilTheServerCloses();
    assertEquals(1, KEPT.size());
  }

  /** What was left behind before is not this test's. */
  @Test
  @Order(4)
  void comesAfterALeak() throws IOException {
    kind.client().open(at("/small")).readAndClose();
  }
}
