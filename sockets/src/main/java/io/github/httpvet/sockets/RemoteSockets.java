package io.github.httpvet.sockets;

import java.net.InetSocketAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The connections of a program to one remote address.
 *
 * @param remote host and port
 * @param opened connections that came to be since the first look; those never established do not
 *     count
 * @param sockets those there are now, also the program's former ones that only the kernel keeps
 * @param serverGone whether something listened there on this machine, and does no more
 */
public record RemoteSockets(
    InetSocketAddress remote, int opened, List<Connection> sockets, boolean serverGone) {

  /**
   * A connection that the server closed has room for the end itself, and for a closing message of
   * TLS, which a pool that does not look leaves unread.
   */
  private static final int END_BYTES = 64;

  /** Takes a copy. */
  public RemoteSockets {
    sockets = List.copyOf(sockets);
  }

  /** Host and port as people write them. */
  public String name() {
    return name(remote);
  }

  /** Host and port of an address as people write them. */
  static String name(InetSocketAddress address) {
    String host = address.getAddress().getHostAddress();
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
  }

  /** Counts by state. */
  public Map<SocketState, Integer> states() {
    Map<SocketState, Integer> counts = new EnumMap<>(SocketState.class);
    sockets.forEach(socket -> counts.merge(socket.state(), 1, Integer::sum));
    return counts;
  }

  /** How many are in a state. */
  public int in(SocketState state) {
    return states().getOrDefault(state, 0);
  }

  /** How many the program has open that hold bytes which it has not read. */
  public int unread() {
    return (int) sockets.stream().filter(RemoteSockets::isUnread).count();
  }

  /** The bytes in them. */
  public long unreadBytes() {
    return sockets.stream().filter(RemoteSockets::isUnread).mapToLong(Connection::rxBytes).sum();
  }

  /**
   * How many the program has open that, as far as the kernel knows, nobody will use again: those
   * with unread bytes, and those that the server closed and the program did not. A server that went
   * away altogether leaves the latter to every pool, so then they do not count.
   */
  public int leaked() {
    return (int) sockets.stream().filter(socket -> isLeft(socket, serverGone)).count();
  }

  /**
   * These and others to the same address, such as those that were there before.
   *
   * @return with this one's count of opened ones
   */
  public RemoteSockets with(RemoteSockets others) {
    return new RemoteSockets(
        remote,
        opened,
        Stream.concat(sockets.stream(), others.sockets.stream()).toList(),
        serverGone || others.serverGone);
  }

  /** The local ports that connect and have no answer yet. */
  public Set<Integer> connecting() {
    return sockets.stream()
        .filter(socket -> socket.state() == SocketState.SYN_SENT)
        .map(socket -> socket.local().getPort())
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isLeft(Connection socket, boolean serverGone) {
    return isUnread(socket) || socket.state() == SocketState.CLOSE_WAIT && !serverGone;
  }

  private static boolean isUnread(Connection socket) {
    return switch (socket.state()) {
      case ESTABLISHED -> socket.rxBytes() > 0;
      case CLOSE_WAIT -> socket.rxBytes() > END_BYTES;
      default -> false;
    };
  }
}
