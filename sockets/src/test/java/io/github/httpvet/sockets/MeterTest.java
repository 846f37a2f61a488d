package io.github.httpvet.sockets;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On sockets of this JVM. */
class MeterTest {

  private static final int CONNECTIONS = 30;

  @BeforeEach
  void needsProc() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/net")), "there is no /proc");
  }

  @Test
  void countsConnectionsThatLiveShort() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Meter meter = start()) {
      for (int i = 0; i < CONNECTIONS; i++) {
        Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
        try (Socket accepted = server.accept()) {
          // Who closes first keeps TIME_WAIT: every other time that is the accepting end.
          (i % 2 == 0 ? client : accepted).close();
          (i % 2 == 0 ? accepted : client).getInputStream().read();
        }
        client.close();
      }
      RemoteSockets found = only(meter, server);
      assertThat(found.opened()).isEqualTo(CONNECTIONS);
      assertThat(found.in(SocketState.ESTABLISHED)).isEqualTo(0);
    }
  }

  @Test
  void countsWhatIsOpen() throws IOException {
    List<Socket> open = new ArrayList<>();
    try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Socket early = new Socket(server.getInetAddress(), server.getLocalPort());
        Meter meter = start()) {
      for (int i = 0; i < 5; i++) {
        open.add(new Socket(server.getInetAddress(), server.getLocalPort()));
        open.add(server.accept());
      }
      RemoteSockets found = only(meter, server);
      assertThat(found.opened()).isEqualTo(5);
      assertThat(found.states()).containsExactly(SocketState.ESTABLISHED, 5);
      assertThat(early.isConnected()).isTrue();
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
  }

  @Test
  void aProcessThatIsNotThereCannotBeMeasured(@TempDir Path proc) {
    assertThat(Meter.start(Probe.of(proc, 7), Ledger.ofProcess(), 1).missing())
        .hasValue("process 7 is not running");
  }

  private static Meter start() {
    return Meter.start(Probe.ofSelf(), Ledger.ofProcess(), 1).found().orElseThrow();
  }

  private static RemoteSockets only(Meter meter, ServerSocket server) {
    meter.look();
    return meter.newRemotes().stream()
        .filter(found -> found.remote().getPort() == server.getLocalPort())
        .findFirst()
        .orElseThrow();
  }
}
