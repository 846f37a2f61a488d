package io.github.httpvet.samples.peer;

import io.github.httpvet.sockets.Connection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A port that takes no connection: its queue is full and nobody accepts, so the kernel drops what
 * asks for more.
 */
public final class DeafPort implements AutoCloseable {

  /** More than the kernel queues for a backlog of 1. */
  private static final int FILLERS = 4;

  private static final int PROBE_MILLIS = 500;

  private final ServerSocket listener;
  private final List<SocketChannel> fillers = new ArrayList<>();
  private final Set<Integer> fillerPorts = new HashSet<>();

  private DeafPort(ServerSocket listener) {
    this.listener = listener;
  }

  /** Fills the queue of a free port. */
  public static DeafPort open() throws IOException {
    DeafPort port =
        new DeafPort(
            FreshPort.open(
                () -> new ServerSocket(0, 1, InetAddress.getLoopbackAddress()),
                ServerSocket::getLocalPort));
    for (int filler = 0; filler < FILLERS; filler++) {
      SocketChannel channel = SocketChannel.open();
      channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      channel.configureBlocking(false);
      channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.number()));
      port.fillers.add(channel);
      port.fillerPorts.add(((InetSocketAddress) channel.getLocalAddress()).getPort());
    }
    return port;
  }

  /** The port's number. */
  public int number() {
    return listener.getLocalPort();
  }

  /** Whether it is as deaf as it should be: some kernels take what they have no room for. */
  public boolean isDeaf() throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(listener.getLocalSocketAddress(), PROBE_MILLIS);
      return false;
    } catch (SocketTimeoutException e) {
      return true;
    }
  }

  /** Whether a socket is one end of the connections that fill the queue. */
  boolean isFilledBy(Connection connection) {
    return fillerPorts.contains(connection.local().getPort())
        || fillerPorts.contains(connection.remote().getPort());
  }

  @Override
  public void close() {
    try {
      for (SocketChannel filler : fillers) {
        filler.close();
      }
      listener.close();
    } catch (IOException e) {
      // Nothing depends on it any more.
    }
  }
}
