package io.github.httpvet.sockets;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On what {@code ss} prints, and on a real connection. */
class TrafficTest {

  private static final Connection SEVEN = Rows.of("41000 8080 ESTABLISHED 7").get(0);

  private static Traffic ss(String counters) {
    return Traffic.parse(
        List.of(
            "ESTAB 0      0      127.0.0.1:41000 127.0.0.1:8080 uid:1000 ino:7 sk:1 cgroup:/ <->",
            "\t ts sack cubic rto:204 rtt:0.045/0.018 " + counters + " segs_out:4",
            "TIME-WAIT 0 0 127.0.0.1:41001 127.0.0.1:8080 timer:(timewait,59sec,0) ino:0 sk:2",
            "ESTAB 0      0      [::1]:41002 [::1]:8080 ino:8 sk:3 <->",
            "\t ts sack bytes_sent:99 bytes_acked:100"));
  }

  @Test
  void whoHasSentMoreWasUsed() {
    Traffic before = ss("bytes_sent:10 bytes_acked:11");
    assertThat(ss("bytes_sent:10 bytes_acked:11").since(before, SEVEN)).isEqualTo(Traffic.Use.IDLE);
    assertThat(ss("bytes_sent:10 bytes_acked:8").since(before, SEVEN)).isEqualTo(Traffic.Use.IDLE);
    assertThat(ss("bytes_sent:20 bytes_acked:11").since(before, SEVEN)).isEqualTo(Traffic.Use.USED);
  }

  @Test
  void whatWasReceivedAloneIsNoUse() {
    Traffic before = ss("bytes_acked:11 bytes_received:5");
    assertThat(ss("bytes_acked:11 bytes_received:9").since(before, SEVEN))
        .isEqualTo(Traffic.Use.IDLE);
    assertThat(ss("bytes_acked:12 bytes_received:5").since(before, SEVEN))
        .isEqualTo(Traffic.Use.USED);
  }

  @Test
  void whatHasNoCountersIsUnknown() {
    assertThat(ss("").since(ss("bytes_sent:10"), SEVEN)).isEqualTo(Traffic.Use.UNKNOWN);
    assertThat(ss("bytes_sent:10").since(ss(""), SEVEN)).isEqualTo(Traffic.Use.UNKNOWN);
    assertThat(Traffic.parse(List.of()).since(ss("bytes_sent:1"), SEVEN))
        .isEqualTo(Traffic.Use.UNKNOWN);
  }

  @Test
  void withoutTheProgramItSaysSo(@TempDir Path folder) throws IOException {
    assertThat(Traffic.now(List.of(folder.toString())).missing())
        .hasValue("there is no ss here (package iproute2)");
    Path program = Files.writeString(folder.resolve("ss"), "#!/bin/sh\nexit 3\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    assertThat(Traffic.now(List.of(folder.toString())).missing().orElseThrow())
        .endsWith("ss cannot be run: it ends with 3");
  }

  @Test
  void aRealConnectionIsFollowed() throws IOException {
    assumeTrue(Traffic.now().found().isPresent(), "there is no ss");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket accepted = server.accept()) {
      Connection row =
          Probe.ofSelf().connections().found().orElseThrow().stream()
              .filter(found -> found.local().getPort() == client.getLocalPort())
              .findFirst()
              .orElseThrow();
      client.getOutputStream().write(1);
      accepted.getInputStream().read();
      Traffic before = Traffic.now().found().orElseThrow();
      assertThat(Traffic.now().found().orElseThrow().since(before, row))
          .isEqualTo(Traffic.Use.IDLE);
      client.getOutputStream().write(1);
      accepted.getInputStream().read();
      assertThat(Traffic.now().found().orElseThrow().since(before, row))
          .isEqualTo(Traffic.Use.USED);
    }
  }
}
