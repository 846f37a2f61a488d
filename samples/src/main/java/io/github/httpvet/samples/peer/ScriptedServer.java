package io.github.httpvet.samples.peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An HTTP/1.1 server in which each byte is under control: paths name what it does, see {@link
 * Script}. One thread a connection, all daemons.
 */
public final class ScriptedServer implements TestServer {

  private static final int BACKLOG = 256;

  /** Small, so that a large body does not fit into the buffers of a socket whose peer is lazy. */
  private static final int SEND_BUFFER = 64 * 1024;

  private final ServerSocket listener;
  private final Counters counters = new Counters();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private ScriptedServer(ServerSocket listener) {
    this.listener = listener;
  }

  /** Listens on a free port from now on. */
  public static ScriptedServer start() throws IOException {
    return over(FreshPort.open(() -> listen(0), ServerSocket::getLocalPort));
  }

  /** Listens on a port from now on. */
  public static ScriptedServer start(int port) throws IOException {
    return over(listen(port));
  }

  private static ServerSocket listen(int port) throws IOException {
    return new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
  }

  private static ScriptedServer over(ServerSocket listener) {
    ScriptedServer server = new ScriptedServer(listener);
    daemon(server::accept, "scripted-accept").start();
    return server;
  }

  @Override
  public int port() {
    return listener.getLocalPort();
  }

  @Override
  public Tally tally() {
    return counters.tally();
  }

  @Override
  public String name() {
    return "scripted";
  }

  /** Resets what is open, so that no socket of a run lives longer than it. */
  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      // Nothing is accepted any more either way.
    }
    open.forEach(ScriptedServer::reset);
  }

  static void reset(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      // It was closed before.
    }
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        counters.connection();
        open.add(socket);
        daemon(() -> serve(socket), "scripted-connection").start();
      } catch (IOException e) {
        // Closed, or the client was gone before it was accepted.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      socket.setSendBufferSize(SEND_BUFFER);
      new Script(socket, counters).play();
    } catch (IOException | NumberFormatException e) {
      // The client went away in the middle, or sent no HTTP.
      counters.closedByClient();
    } finally {
      open.remove(socket);
    }
  }

  static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
