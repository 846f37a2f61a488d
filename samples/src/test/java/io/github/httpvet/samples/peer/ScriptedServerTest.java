package io.github.httpvet.samples.peer;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.samples.Peer;
import io.github.httpvet.sockets.Settled;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The scripted server, byte by byte, over plain sockets. */
class ScriptedServerTest {

  private static final int SHORT_MILLIS = 200;
  private static final Duration BOUND = Duration.ofMinutes(2);

  private final ScriptedServer server = ScriptedServer.start();

  ScriptedServerTest() throws IOException {}

  @AfterEach
  void close() {
    server.close();
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout((int) BOUND.toMillis());
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void get(Socket socket, String path) throws IOException {
    send(socket, "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
  }

  /** What the server sends until it closes. */
  private String answer(String path) throws IOException {
    try (Socket socket = connect()) {
      send(socket, "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void ordinaryPathsAnswer() throws IOException {
    assertThat(answer("/ok")).startsWith("HTTP/1.1 200 OK\r\n");
    assertThat(answer("/ok")).endsWith("\r\n\r\nok");
    assertThat(answer("/missing")).startsWith("HTTP/1.1 404 ");
    assertThat(answer("/empty")).isEqualTo("HTTP/1.1 204 No Content\r\n\r\n");
    assertThat(answer("/redirect")).contains("\r\nLocation: /ok\r\n");
    assertThat(answer("/unavailable?after=7")).contains("\r\nRetry-After: 7\r\n");
    assertThat(answer("/large")).hasLength(4 * 1024 * 1024 + 44);
    assertThat(answer("/chunked")).endsWith("\r\n0\r\n\r\n");
    assertThat(answer("/late-body")).endsWith("\r\n\r\nok");
    assertThat(answer("/slow-redirect?ms=1")).contains("\r\nLocation: /slow?ms=1\r\n");
    assertThat(answer("/slow?ms=1")).endsWith("\r\n\r\nok");
    assertThat(answer("/half-close")).endsWith("\r\n\r\nha");
    assertThat(answer("/hang-up")).isEmpty();
    assertThat(answer("/ok/bucket/key?list")).endsWith("ok");
    assertThat(answer("/nowhere")).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void aServerInTroubleRecovers() throws IOException {
    assertThat(answer("/unavailable-for?requests=2")).startsWith("HTTP/1.1 503 ");
    assertThat(answer("/unavailable-for?requests=2")).startsWith("HTTP/1.1 503 ");
    assertThat(answer("/unavailable-for?requests=2")).startsWith("HTTP/1.1 200 ");
    assertThat(answer("/hang-up-for?requests=4")).isEmpty();
    assertThat(answer("/hang-up-for?requests=4")).startsWith("HTTP/1.1 200 ");
    assertThat(answer("/redirect-for?requests=6"))
        .contains("\r\nLocation: /redirect-for?requests=6\r\n");
    assertThat(answer("/redirect-for?requests=6")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void aPostNeedsABodyAfterTheTrouble() throws IOException {
    assertThat(posted("Content-Length: 2\r\n\r\nhi")).startsWith("HTTP/1.1 200 ");
    assertThat(posted("Content-Length: 0\r\n\r\n")).startsWith("HTTP/1.1 400 ");
    assertThat(posted("Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ");
    assertThat(posted("Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")).startsWith("HTTP/1.1 400 ");
  }

  private String posted(String body) throws IOException {
    try (Socket socket = connect()) {
      send(socket, "POST /unavailable-for HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + body);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void halfABodyComesBeforeTheEnd() throws IOException {
    assertThat(answer("/cut")).contains("\r\nContent-Length: 1000\r\n\r\n");
    assertThat(answer("/cut")).endsWith("\r\n\r\n" + ".".repeat(500));
    assertThat(answer("/cut-chunks")).endsWith("\r\n\r\n1f4\r\n" + ".".repeat(500) + "\r\n");
    assertThat(answer("/odd")).endsWith("\r\n\r\n!\n" + ".".repeat(500));
    assertThat(answer("/odd-large")).contains("\r\nContent-Length: 4194304\r\n\r\n!\n");
    assertThat(answer("/odd-large")).hasLength(4 * 1024 * 1024 + 70);
  }

  @Test
  void halfABodyComesBeforeAResetAndBeforeSilence() throws IOException {
    try (Socket socket = connect()) {
      get(socket, "/cut-by-reset");
      socket.getInputStream().skipNBytes(500);
      assertThrows(SocketException.class, () -> socket.getInputStream().readAllBytes());
    }
    try (Socket socket = connect()) {
      get(socket, "/stalled");
      socket.getInputStream().skipNBytes(500);
      socket.setSoTimeout(SHORT_MILLIS);
      assertThrows(SocketTimeoutException.class, () -> socket.getInputStream().readAllBytes());
    }
  }

  @Test
  void requestsOfOneConnectionAreCounted() throws IOException {
    try (Socket socket = connect()) {
      InputStream in = socket.getInputStream();
      get(socket, "/empty");
      in.skipNBytes("HTTP/1.1 204 No Content\r\n\r\n".length());
      send(
          socket,
          "POST /empty HTTP/1.1\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\nabc"
              + "PUT /empty HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\n\r\n"
              + "DELETE /empty HTTP/1.1\r\nConnection: close\r\n\r\n");
      String rest = new String(in.readAllBytes(), StandardCharsets.US_ASCII);

      assertThat(rest).startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 ");
    }
    assertThat(tally(1, 0, 1))
        .isEqualTo(new Tally(1, Map.of("GET", 1, "POST", 1, "PUT", 1, "DELETE", 1), 0, 1));
  }

  @Test
  void whoClosesFirstIsCounted() throws IOException {
    try (Socket socket = connect()) {
      get(socket, "/ok");
    }
    assertThat(answer("/closing")).contains("Connection: close\r\n");

    assertThat(tally(2, 1, 1)).isEqualTo(new Tally(2, Map.of("GET", 2), 1, 1));
  }

  @Test
  void anIdleConnectionIsClosed() throws IOException {
    try (Socket socket = connect()) {
      get(socket, "/idle?ms=50");
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
          .endsWith("ok");
    }
    assertThat(tally(1, 0, 1).closedByServer()).isEqualTo(1);
  }

  @Test
  void silenceIsSilence() throws IOException {
    for (String path : new String[] {"/silent", "/head-only"}) {
      try (Socket socket = connect()) {
        socket.setSoTimeout(SHORT_MILLIS);
        get(socket, path);
        InputStream in = socket.getInputStream();
        assertThrows(SocketTimeoutException.class, in::readAllBytes);
      }
    }
    assertThat(tally(2, 2, 0).requests()).isEqualTo(Map.of("GET", 2));
  }

  @Test
  void tlsIsNotAnswered() throws IOException {
    try (Socket socket = connect()) {
      socket.setSoTimeout(SHORT_MILLIS);
      socket.getOutputStream().write(new byte[] {0x16, 3, 1, 0, 4, 1, 0, 0, 0});
      InputStream in = socket.getInputStream();
      assertThrows(SocketTimeoutException.class, in::read);
    }
    assertThat(tally(1, 1, 0)).isEqualTo(new Tally(1, Map.of(), 1, 0));
  }

  @Test
  void tricklesAreSlowButSteady() throws IOException {
    try (Socket socket = connect()) {
      get(socket, "/trickle");
      InputStream in = socket.getInputStream();
      in.skipNBytes(
          "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 600\r\n\r\n".length());
      assertThat(in.readNBytes(2)).isEqualTo(new byte[] {'.', '.'});
    }
    try (Socket socket = connect()) {
      get(socket, "/header-trickle");
      InputStream in = socket.getInputStream();
      in.skipNBytes("HTTP/1.1 200 OK\r\nX-Trickle: ".length());
      assertThat(in.readNBytes(2)).isEqualTo(new byte[] {'.', '.'});
    }
  }

  @Test
  void resetsArePlain() throws IOException {
    try (Socket socket = connect()) {
      get(socket, "/reset");
      InputStream in = socket.getInputStream();
      assertThrows(SocketException.class, in::read);
    }
  }

  @Test
  void garbageIsNoRequest() throws IOException {
    try (Socket socket = connect()) {
      send(socket, "nonsense\r\n\r\n");
      assertThat(socket.getInputStream().readAllBytes()).isEmpty();
    }
    assertThat(server.tally().requests()).isEmpty();
  }

  @Test
  void aDeafPortTakesNoConnection() throws IOException {
    try (DeafPort deaf = DeafPort.open();
        Socket socket = new Socket()) {
      InetSocketAddress address =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), deaf.number());
      assertThrows(SocketTimeoutException.class, () -> socket.connect(address, SHORT_MILLIS));
    }
  }

  @Test
  void thePeersAddressesAreKnownToTheServer() throws IOException {
    Peer peer = new Peer("127.0.0.1", server.port(), 0, 0);
    for (String url :
        new String[] {
          peer.ok(),
          peer.large(),
          peer.chunked(),
          peer.empty(),
          peer.missing(),
          peer.lateBody(),
          peer.slow(1),
          peer.slowRedirect(1),
          peer.halfClose(),
          peer.hangUp(),
          peer.redirect(),
          peer.unavailable(1),
          peer.closing(),
          peer.idle(5000)
        }) {
      assertThat(answer(url.substring(url.indexOf('/', "http://".length()))))
          .doesNotContain(" 400 ");
    }
  }

  private Tally tally(int connections, int byClient, int byServer) {
    return Settled.within(
            BOUND,
            server::tally,
            seen ->
                seen.connections() == connections
                    && seen.closedByClient() == byClient
                    && seen.closedByServer() == byServer)
        .value();
  }
}
