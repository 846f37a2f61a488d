package io.github.httpvet.samples.peer;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.httpvet.sockets.Probe;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sockets that outlive a run are not taken for those of a later one. */
class FreshPortTest {

  private final List<ServerSocket> opened = new ArrayList<>();

  @BeforeEach
  void needsProc() {
    assumeTrue(Probe.ofSelf().connections().missing().isEmpty(), "there is no /proc");
  }

  /** Listens at one port first, and then wherever there is room. */
  private ServerSocket next(int first) throws IOException {
    ServerSocket socket = listen(opened.isEmpty() ? first : 0);
    opened.add(socket);
    return socket;
  }

  private static ServerSocket listen(int port) throws IOException {
    return new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
  }

  /** A port to which a client connected that closed first, so that TIME_WAIT is left. */
  private static int waitedFor() throws IOException {
    try (ServerSocket server = listen(0)) {
      Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
      try (Socket accepted = server.accept()) {
        client.close();
        accepted.getInputStream().read();
      }
      return server.getLocalPort();
    }
  }

  @Test
  void aPortWithSocketsOfAnEarlierRunIsNotTaken() throws IOException {
    int used = waitedFor();

    try (ServerSocket taken = FreshPort.open(() -> next(used), ServerSocket::getLocalPort)) {
      assertThat(taken.getLocalPort()).isNotEqualTo(used);
      assertThat(taken.isClosed()).isFalse();
    }
    assertThat(opened.get(0).getLocalPort()).isEqualTo(used);
    assertThat(opened.get(0).isClosed()).isTrue();
  }

  @Test
  void aPortThatNobodyHadIsTaken() throws IOException {
    try (ServerSocket taken = FreshPort.open(() -> next(0), ServerSocket::getLocalPort)) {
      ServerSocket last = opened.get(opened.size() - 1);
      assertThat(last.getLocalPort()).isEqualTo(taken.getLocalPort());
    }
  }

  @Test
  void givesUpAfterSomePorts() throws IOException {
    int used = waitedFor();

    assertThrows(IOException.class, () -> FreshPort.open(() -> next(0), port -> used));
    assertThat(opened.stream().allMatch(ServerSocket::isClosed)).isTrue();
  }
}
