package io.github.httpvet.samples.peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A port that closes each connection as soon as something comes. */
public final class HangingUp implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 10_000;

  private final ServerSocket listener;

  private HangingUp(ServerSocket listener) {
    this.listener = listener;
  }

  /** Listens on a free port from now on. */
  public static HangingUp start() throws IOException {
    HangingUp server = new HangingUp(new ServerSocket(0, 64, InetAddress.getLoopbackAddress()));
    ScriptedServer.daemon(server::accept, "hanging-up").start();
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
      // Nothing depends on it any more.
    }
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        ScriptedServer.daemon(() -> hangUp(socket), "hanging-up-connection").start();
      } catch (IOException e) {
        // Closed, or the client was gone before it was accepted.
      }
    }
  }

  private static void hangUp(Socket socket) {
    try (socket) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getInputStream().read();
    } catch (IOException e) {
      // Gone either way.
    }
  }
}
