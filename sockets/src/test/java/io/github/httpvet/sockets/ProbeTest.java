package io.github.httpvet.sockets;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.Selector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On sockets of this JVM, and on made up tables. */
class ProbeTest {

  private static final Duration BOUND = Duration.ofMinutes(2);

  private final Probe self = Probe.ofSelf();

  private Snapshot look() {
    return self.snapshot().found().orElseThrow();
  }

  @BeforeEach
  void needsProc() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/net")), "there is no /proc");
  }

  @Test
  void seesBothEndsOfAConnection() throws IOException {
    try (ServerSocket server = listen();
        Socket client = connect(server);
        Socket accepted = server.accept()) {
      Snapshot seen = look();

      int port = server.getLocalPort();
      assertThat(seen.states(Side.CLIENT, port)).isEqualTo(Map.of(SocketState.ESTABLISHED, 1));
      assertThat(seen.states(Side.SERVER, port)).isEqualTo(Map.of(SocketState.ESTABLISHED, 1));
      assertThat(seen.localPorts(port)).containsExactly(client.getLocalPort());
      assertThat(seen.at(Side.SERVER, port).get(0).remote())
          .isEqualTo(accepted.getRemoteSocketAddress());
      assertThat(seen.owned()).containsAtLeastElementsIn(seen.at(Side.CLIENT, port));
    }
  }

  @Test
  void whoIsLeftByThePeerIsInCloseWaitAndWhoLeftInFinWait() throws IOException {
    try (ServerSocket server = listen();
        Socket client = connect(server)) {
      server.accept().close();

      int port = server.getLocalPort();
      assertThat(settled(Side.CLIENT, port, SocketState.CLOSE_WAIT)).isEqualTo(1);
      assertThat(settled(Side.SERVER, port, SocketState.FIN_WAIT2)).isEqualTo(1);
      assertThat(client.isClosed()).isFalse();
    }
  }

  @Test
  void whoClosesFirstEndsInTimeWait() throws IOException {
    try (ServerSocket server = listen()) {
      Socket client = connect(server);
      try (Socket accepted = server.accept()) {
        client.close();
        assertThat(accepted.getInputStream().read()).isEqualTo(-1);
      }
      assertThat(settled(Side.CLIENT, server.getLocalPort(), SocketState.TIME_WAIT)).isEqualTo(1);
      assertThat(look().at(Side.CLIENT, server.getLocalPort()).get(0).inode()).isEqualTo(0);
    }
  }

  @Test
  void countsBytesThatWaitToBeRead() throws IOException {
    try (ServerSocket server = listen();
        Socket client = connect(server);
        Socket accepted = server.accept()) {
      accepted.getOutputStream().write(new byte[1000]);

      int port = server.getLocalPort();
      Settled<Long> waiting =
          Settled.within(
              BOUND,
              () -> look().at(Side.CLIENT, port).get(0).rxBytes(),
              bytes -> bytes.equals(1000L));
      assertThat(waiting).isEqualTo(new Settled<>(1000L, true));
      assertThat(client.isConnected()).isTrue();
    }
  }

  @Test
  void seesDescriptorsByKind() throws IOException {
    int before = look().descriptors(DescriptorKind.EVENTPOLL);
    try (Selector first = Selector.open();
        Selector second = Selector.open()) {
      assertThat(look().descriptors(DescriptorKind.EVENTPOLL)).isEqualTo(before + 2);
      assertThat(first.isOpen() && second.isOpen()).isTrue();
    }
    assertThat(look().descriptors(DescriptorKind.EVENTPOLL)).isEqualTo(before);
  }

  @Test
  void seesThreadsByTheFirstCharactersOfTheirNames() throws InterruptedException {
    Object monitor = new Object();
    Thread thread =
        new Thread(
            () -> {
              synchronized (monitor) {
                monitor.notifyAll();
              }
            },
            "probed-thread-with-a-long-name");
    synchronized (monitor) {
      thread.start();
      Settled<Integer> seen =
          Settled.within(
              BOUND, () -> look().threads("probed-thread-w"::equals), count -> count.equals(1));
      assertThat(seen.value()).isEqualTo(1);
    }
    thread.join(BOUND.toMillis());
    assertThat(look().residentKiB()).isGreaterThan(0);
  }

  @Test
  void aProcessThatEndedIsSaidToBeGone() throws Exception {
    Process process = new ProcessBuilder("true").start();
    assertThat(process.waitFor(BOUND.toMillis(), TimeUnit.MILLISECONDS)).isTrue();

    Probe probe = Probe.of(process.pid());
    assertThat(probe.snapshot().missing()).hasValue("process " + process.pid() + " is not running");
    assertThat(probe.connections().found()).isEmpty();
  }

  @Test
  void aSystemWithoutProcIsToldPlainly(@TempDir Path directory) {
    Path none = directory.resolve("proc");

    assertThat(Probe.of(none, 1).snapshot().missing())
        .hasValue("this system has no " + none + ", so sockets cannot be seen");
  }

  @Test
  void readsARecordedProcess(@TempDir Path proc) throws IOException {
    Path process = proc.resolve("7");
    Path net = Files.createDirectories(process.resolve("net"));
    Files.createDirectories(process.resolve("fd"));
    Files.createSymbolicLink(process.resolve("fd/3"), Path.of("socket:[4711]"));
    Files.createSymbolicLink(process.resolve("fd/4"), Path.of("anon_inode:[eventpoll]"));
    Files.createSymbolicLink(process.resolve("fd/5"), Path.of("pipe:[12]"));
    Files.createSymbolicLink(process.resolve("fd/6"), Path.of("socket:[?]"));
    Files.writeString(
        Files.createDirectories(process.resolve("task/8")).resolve("comm"), "OkHttp TaskRunn\n");
    Files.writeString(process.resolve("status"), "Name:\tjava\nVmRSS:\t  1234 kB\n");
    Files.writeString(
        net.resolve("tcp"),
        """
          sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  inode
           0: 0100007F:D2F0 0100007F:1F90 01 00000000:00000000 00:00000000 00000000 0 0 4711 1 0
           1: 0100007F:D2F2 0100007F:1F90 01 00000000:00000000 00:00000000 00000000 0 0 4712 1 0
           1: 0100007F:D2F2 0100007F:1F90 06 00000000:00000000 00:00000000 00000000 0 0 0 1 0
        """);

    Snapshot seen = Probe.of(proc, 7).snapshot().found().orElseThrow();

    assertThat(seen.states(Side.CLIENT, 8080))
        .isEqualTo(Map.of(SocketState.ESTABLISHED, 1, SocketState.TIME_WAIT, 1));
    assertThat(seen.owned()).hasSize(1);
    assertThat(seen.descriptors())
        .isEqualTo(
            Map.of(DescriptorKind.SOCKET, 2, DescriptorKind.EVENTPOLL, 1, DescriptorKind.PIPE, 1));
    assertThat(seen.threads()).containsExactly("OkHttp TaskRunn");
    assertThat(seen.residentKiB()).isEqualTo(1234);
  }

  private int settled(Side side, int port, SocketState state) {
    return Settled.within(
            BOUND, () -> look().states(side, port).getOrDefault(state, 0), count -> count.equals(1))
        .value();
  }

  private static ServerSocket listen() throws IOException {
    return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  }

  private static Socket connect(ServerSocket server) throws IOException {
    return new Socket(server.getInetAddress(), server.getLocalPort());
  }
}
