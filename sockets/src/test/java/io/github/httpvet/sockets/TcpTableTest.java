package io.github.httpvet.sockets;

import static com.google.common.truth.Truth.assertThat;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On lines as kernels of little-endian machines write them. */
class TcpTableTest {

  private static final String HEADER =
      "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout"
          + " inode";

  private static final String WAITING =
      "   1: 0100007F:1F90 0100007F:D2F0 08 00000000:00000011 00:00000000 00000000     0        0"
          + " 4711 1 0000000000000000 20 4 30 10 -1";

  private static final String GONE =
      "   2: 0100007F:D2F2 0100007F:1F90 06 00000000:00000000 03:00000F00 00000000     0        0"
          + " 0 3 0000000000000000";

  private static final String MAPPED =
      "   3: 0000000000000000FFFF00000100007F:D2F4 0000000000000000FFFF00000100007F:1F90 01"
          + " 0000A000:00000000 01:00000014 00000000  1000        0 4712 2 0000000000000000 20 4 0"
          + " 10 -1";

  private static final String SIX =
      "   4: 00000000000000000000000001000000:D2F6 00000000000000000000000000000000:0000 0A"
          + " 00000000:00000002 00:00000000 00000000     0        0 4713 1 0000000000000000 100 0"
          + " 0 10 0";

  @Test
  void readsAddressesStateQueuesAndInode() {
    assertThat(parse(List.of(HEADER, WAITING)))
        .containsExactly(
            new Connection(
                new InetSocketAddress("127.0.0.1", 8080),
                new InetSocketAddress("127.0.0.1", 54000),
                SocketState.CLOSE_WAIT,
                17,
                0,
                4711));
  }

  @Test
  void aSocketInTimeWaitHasNoInode() {
    Connection gone = parse(List.of(GONE)).get(0);

    assertThat(gone.state()).isEqualTo(SocketState.TIME_WAIT);
    assertThat(gone.inode()).isEqualTo(0);
    assertThat(gone.isAt(Side.CLIENT, 8080)).isTrue();
    assertThat(gone.isAt(Side.SERVER, 8080)).isFalse();
  }

  @Test
  void mappedAddressesComeOutAsIpv4() {
    Connection mapped = parse(List.of(MAPPED)).get(0);

    assertThat(mapped.local()).isEqualTo(new InetSocketAddress("127.0.0.1", 54004));
    assertThat(mapped.txBytes()).isEqualTo(0xA000);
  }

  @Test
  void readsIpv6AndListeningSockets() {
    Connection listening = parse(List.of(SIX)).get(0);

    assertThat(listening.local()).isEqualTo(new InetSocketAddress("::1", 54006));
    assertThat(listening.state()).isEqualTo(SocketState.LISTEN);
    assertThat(listening.isAt(Side.SERVER, 54006)).isFalse();
  }

  @Test
  void leavesOutLinesThatAreCutOffOrStrange() {
    List<String> lines =
        List.of(
            "",
            HEADER,
            WAITING.substring(0, 60),
            WAITING.replace("0100007F:1F90", "01:1F90"),
            WAITING.replace("0100007F:1F90", "0100007F"),
            WAITING.replace(" 4711 ", " many "),
            WAITING.replace(" 08 ", " XX "));

    assertThat(parse(lines)).isEmpty();
  }

  @Test
  void aStateOfANewerKernelIsUnknown() {
    assertThat(parse(List.of(WAITING.replace(" 08 ", " 1F "))).get(0).state())
        .isEqualTo(SocketState.UNKNOWN);
  }

  private static List<Connection> parse(List<String> lines) {
    return new TcpTable().parse(String.join("\n", lines).getBytes(StandardCharsets.US_ASCII));
  }
}
