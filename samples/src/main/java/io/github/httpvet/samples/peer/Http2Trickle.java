package io.github.httpvet.samples.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A server for HTTP/2 without TLS that agrees on a connection and then sends one byte every 100 ms,
 * for a minute, or nothing. It reads no frames, so it knows of one call a connection: the first.
 */
public final class Http2Trickle implements AutoCloseable {

  /** What comes in small pieces; what is before it comes at once. */
  public enum Part {
    /** Nothing comes at all. */
    NONE,

    /** The header of the answer. */
    HEADER,

    /** A message of gRPC, in the body. */
    BODY
  }

  private static final int BYTES = 600;
  private static final int MILLIS = 100;

  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int SETTINGS = 4;
  private static final int END_HEADERS = 4;
  private static final int FIRST_STREAM = 1;

  /** {@code :status: 200} and, without an entry in the table, {@code content-type}. */
  private static final byte[] GRPC_HEADER = {
    (byte) 0x88,
    0x0f,
    0x10,
    16,
    'a',
    'p',
    'p',
    'l',
    'i',
    'c',
    'a',
    't',
    'i',
    'o',
    'n',
    '/',
    'g',
    'r',
    'p',
    'c'
  };

  private final Part part;
  private final ServerSocket listener;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private Http2Trickle(Part part, ServerSocket listener) {
    this.part = part;
    this.listener = listener;
  }

  /** Listens on a free port from now on. */
  public static Http2Trickle start(Part part) throws IOException {
    Http2Trickle server =
        new Http2Trickle(part, new ServerSocket(0, 64, InetAddress.getLoopbackAddress()));
    ScriptedServer.daemon(server::accept, "http2-accept").start();
    return server;
  }

  /** Where it listens. */
  public int port() {
    return listener.getLocalPort();
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      // Nothing is accepted any more either way.
    }
    open.forEach(ScriptedServer::reset);
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        open.add(socket);
        ScriptedServer.daemon(() -> serve(socket), "http2-connection").start();
      } catch (IOException e) {
        // Closed, or the client was gone before it was accepted.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      ScriptedServer.daemon(() -> swallow(socket), "http2-reader").start();
      OutputStream out = socket.getOutputStream();
      out.write(frame(0, SETTINGS, 0, 0));
      // The answer may not come before the request, and all of its frames are read elsewhere.
      Thread.sleep(MILLIS);
      trickle(out);
    } catch (IOException | InterruptedException e) {
      // The client went away.
    } finally {
      open.remove(socket);
    }
  }

  private void trickle(OutputStream out) throws IOException, InterruptedException {
    if (part == Part.HEADER) {
      out.write(frame(BYTES, HEADERS, END_HEADERS, FIRST_STREAM));
    } else if (part == Part.BODY) {
      out.write(frame(GRPC_HEADER.length, HEADERS, END_HEADERS, FIRST_STREAM));
      out.write(GRPC_HEADER);
    }
    for (int sent = 0; sent < BYTES; sent++) {
      Thread.sleep(MILLIS);
      if (part == Part.HEADER) {
        out.write('.');
      } else if (part == Part.BODY) {
        out.write(frame(1, DATA, 0, FIRST_STREAM));
        out.write(messageByte(sent));
      }
    }
  }

  /** A message starts with a byte for compression, which is off, and four for its length. */
  private static int messageByte(int index) {
    return switch (index) {
      case 0, 1, 2 -> 0;
      case 3 -> BYTES >> 8;
      case 4 -> BYTES & 0xff;
      default -> '.';
    };
  }

  private static byte[] frame(int length, int type, int flags, int stream) {
    return new byte[] {
      0, (byte) (length >> 8), (byte) length, (byte) type, (byte) flags, 0, 0, 0, (byte) stream
    };
  }

  private static void swallow(Socket socket) {
    try {
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
      socket.close();
    } catch (IOException e) {
      // The client went away.
    }
  }
}
