package io.github.httpvet.sockets;

import java.net.InetSocketAddress;

/**
 * One line of the kernel's table of TCP sockets.
 *
 * @param local this end
 * @param remote the other end; port 0 for a listening socket
 * @param state never null
 * @param txBytes bytes written by the program that the peer has not acknowledged; for a listening
 *     socket the bound of its accept queue
 * @param rxBytes bytes that arrived and that the program has not read; for a listening socket the
 *     connections not yet accepted
 * @param inode 0 if no process owns the socket any more, as in {@link SocketState#TIME_WAIT}
 */
public record Connection(
    InetSocketAddress local,
    InetSocketAddress remote,
    SocketState state,
    long rxBytes,
    long txBytes,
    long inode) {

  /** Which end of a connection to {@code port} this socket is; a listening socket is neither. */
  public boolean isAt(Side side, int port) {
    if (state == SocketState.LISTEN) {
      return false;
    }
    return switch (side) {
      case CLIENT -> remote.getPort() == port;
      case SERVER -> local.getPort() == port;
    };
  }
}
