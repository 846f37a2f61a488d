package io.github.httpvet.sockets;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of a table, made up. A row is {@code LOCAL REMOTE STATE INODE RX}, ports of this host. */
final class Rows {

  private Rows() {}

  /** One row for each line; a port above 70000 is one of another machine. */
  static List<Connection> of(String... lines) {
    List<Connection> rows = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      rows.add(
          new Connection(
              address(words[0]),
              address(words[1]),
              SocketState.valueOf(words[2]),
              words.length > 4 ? Long.parseLong(words[4]) : 0,
              0,
              Long.parseLong(words[3])));
    }
    return rows;
  }

  static InetSocketAddress address(String port) {
    int number = Integer.parseInt(port);
    return number > 70000
        ? new InetSocketAddress("192.0.2.1", number - 70000)
        : new InetSocketAddress("127.0.0.1", number);
  }

  /** So many rows in a state, to one remote address, from local ports of their own. */
  static List<Connection> many(int count, SocketState state, long rxBytes, String remote) {
    List<Connection> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(
          new Connection(
              address(Integer.toString(40000 + i)), address(remote), state, rxBytes, 0, 1 + i));
    }
    return rows;
  }

  static Set<Long> inodes(List<Connection> rows) {
    return rows.stream().map(Connection::inode).collect(Collectors.toSet());
  }
}
