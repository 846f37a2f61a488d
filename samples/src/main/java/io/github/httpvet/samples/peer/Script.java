package io.github.httpvet.samples.peer;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the server does on one connection, request by request. */
final class Script {

  private static final int LARGE = 4 * 1024 * 1024;
  private static final int CHUNK = 8192;
  private static final int TRICKLE_BYTES = 600;
  private static final int TRICKLE_MILLIS = 100;
  private static final int LATE_MILLIS = 400;
  private static final int SHORT_MILLIS = 50;

  private static final String TEXT = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";

  /** Half of a body, small enough for any buffer. */
  private static final String HALF = ".".repeat(500);

  /** The first byte of TLS: a record that holds a handshake. */
  private static final int TLS_HANDSHAKE = 0x16;

  private final Socket socket;
  private final Counters counters;
  private final InputStream in;
  private final OutputStream out;

  Script(Socket socket, Counters counters) throws IOException {
    this.socket = socket;
    this.counters = counters;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.out = socket.getOutputStream();
  }

  /** Serves requests until one side closes. */
  void play() throws IOException {
    in.mark(1);
    int first = in.read();
    in.reset();
    if (first == TLS_HANDSHAKE) {
      waitForClient();
      return;
    }
    boolean goesOn = true;
    while (goesOn) {
      Optional<Request> request = next();
      if (request.isEmpty()) {
        return;
      }
      counters.request(request.get().method());
      goesOn = answer(request.get());
    }
    counters.closedByServer();
  }

  private Optional<Request> next() throws IOException {
    try {
      Optional<Request> request = Request.read(in, out);
      if (request.isEmpty()) {
        counters.closedByClient();
      }
      return request;
    } catch (SocketTimeoutException e) {
      counters.closedByServer();
      return Optional.empty();
    }
  }

  /** Returns whether the connection stays open. */
  private boolean answer(Request request) throws IOException {
    boolean close = request.wantsClose();
    switch (request.path()) {
      case "/ok" -> send("200 OK", close ? "Connection: close\r\n" : "", "ok");
      case "/missing" -> send("404 Not Found", "", "no");
      case "/empty" -> head("HTTP/1.1 204 No Content\r\n\r\n");
      case "/redirect" -> send("302 Found", "Location: /ok\r\n", "");
      case "/redirect-for" -> redirectFor(request);
      case "/unavailable" ->
          send("503 Service Unavailable", "Retry-After: " + request.number() + "\r\n", "no");
      case "/unavailable-for" -> unavailableFor(request);
      case "/large" -> large(request);
      case "/odd" -> send("200 OK", "", "!\n" + HALF);
      case "/odd-large" -> oddLarge();
      case "/chunked" -> chunked();
      case "/slow" -> slow(request.number());
      case "/slow-redirect" -> slowRedirect(request.number());
      case "/late-body" -> lateBody();
      case "/idle" -> idle(request.number());
      default -> {
        return misbehave(request) && !close;
      }
    }
    return !close;
  }

  /** What no server should do. Returns whether the connection stays open. */
  private boolean misbehave(Request request) throws IOException {
    switch (request.path()) {
      case "/silent" -> waitForClient();
      case "/trickle" -> {
        head(TEXT + "Content-Length: " + TRICKLE_BYTES + "\r\n\r\n");
        trickle();
      }
      case "/header-trickle" -> {
        head("HTTP/1.1 200 OK\r\nX-Trickle: ");
        trickle();
      }
      case "/head-only" -> {
        head("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n");
        waitForClient();
      }
      case "/half-close" -> {
        head("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nha");
        socket.shutdownOutput();
        waitForClient();
      }
      case "/stalled" -> {
        half();
        waitForClient();
      }
      case "/cut-by-reset" -> {
        half();
        // The client has read what came before it.
        pause(SHORT_MILLIS);
        ScriptedServer.reset(socket);
      }
      case "/cut" -> half();
      case "/cut-chunks" -> {
        head(TEXT + "Transfer-Encoding: chunked\r\n\r\n");
        head(Integer.toHexString(HALF.length()) + "\r\n" + HALF + "\r\n");
      }
      case "/closing" -> head("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nok");
      case "/hang-up" -> {}
      case "/hang-up-for" -> {
        if (counters.requests() > request.number()) {
          send("200 OK", "", "ok");
          return true;
        }
      }
      case "/reset" -> ScriptedServer.reset(socket);
      default -> {
        send("400 Bad Request", "", "unknown path");
        return true;
      }
    }
    return false;
  }

  private void redirectFor(Request request) throws IOException {
    if (counters.requests() > request.number()) {
      send("200 OK", "", "ok");
    } else {
      send("302 Found", "Location: /redirect-for?requests=" + request.number() + "\r\n", "");
    }
  }

  /** Nothing is said until the client closes, as a server does that hangs. */
  private void waitForClient() throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
    throw new EOFException("left by the client");
  }

  private void trickle() throws IOException {
    for (int sent = 0; sent < TRICKLE_BYTES; sent++) {
      pause(TRICKLE_MILLIS);
      out.write('.');
    }
  }

  private void large(Request request) throws IOException {
    head("HTTP/1.1 200 OK\r\nContent-Length: " + LARGE + "\r\n\r\n");
    if (!request.method().equals("HEAD")) {
      zeros(LARGE);
    }
  }

  private void oddLarge() throws IOException {
    head(TEXT + "Content-Length: " + LARGE + "\r\n\r\n!\n");
    zeros(LARGE - 2);
  }

  /** The head of an answer and the first half of its body. */
  private void half() throws IOException {
    head(TEXT + "Content-Length: " + 2 * HALF.length() + "\r\n\r\n" + HALF);
  }

  /** Part by part, since many connections may stand still in the middle of so much. */
  private void zeros(int length) throws IOException {
    for (int left = length; left > 0; left -= CHUNK) {
      out.write(new byte[Math.min(left, CHUNK)]);
    }
  }

  private void chunked() throws IOException {
    head("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    byte[] chunk = new byte[CHUNK];
    for (int sent = 0; sent < LARGE; sent += CHUNK) {
      head(Integer.toHexString(CHUNK) + "\r\n");
      out.write(chunk);
      head("\r\n");
    }
    head("0\r\n\r\n");
  }

  private void unavailableFor(Request request) throws IOException {
    if (counters.requests() <= request.number()) {
      send("503 Service Unavailable", "", "no");
    } else if (request.method().equals("POST") && !request.hasBody()) {
      send("400 Bad Request", "", "no");
    } else {
      send("200 OK", "", "ok");
    }
  }

  private void slow(int millis) throws IOException {
    pause(millis);
    send("200 OK", "", "ok");
  }

  private void slowRedirect(int millis) throws IOException {
    pause(millis);
    send("302 Found", "Location: /slow?ms=" + millis + "\r\n", "");
  }

  private void lateBody() throws IOException {
    head("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n");
    pause(LATE_MILLIS);
    head("ok");
  }

  private void idle(int millis) throws IOException {
    send("200 OK", "", "ok");
    socket.setSoTimeout(Math.max(millis, 1));
  }

  private void send(String status, String headers, String body) throws IOException {
    head(
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: text/plain\r\nContent-Length: "
            + body.length()
            + "\r\n"
            + headers
            + "\r\n"
            + body);
  }

  private void head(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void pause(int millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
