package io.github.httpvet.sockets;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Reads the text of {@code /proc/net/tcp} and {@code tcp6}. An address is written as words of the
 * machine's byte order, a port as a plain number, all in hexadecimal digits.
 */
final class TcpTable {

  private static final int FIELDS = 10;
  private static final int WORD_DIGITS = 8;

  private TcpTable() {}

  /** The sockets of a table's lines. The header, and lines cut off while being read, count none. */
  static List<Connection> parse(List<String> lines) {
    List<Connection> connections = new ArrayList<>();
    for (String line : lines) {
      connection(line.strip()).ifPresent(connections::add);
    }
    return connections;
  }

  private static Optional<Connection> connection(String line) {
    StringTokenizer words = new StringTokenizer(line);
    if (words.countTokens() < FIELDS) {
      return Optional.empty();
    }
    String[] fields = new String[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
      fields[i] = words.nextToken();
    }
    if (!fields[0].endsWith(":")) {
      return Optional.empty();
    }
    try {
      String[] queues = fields[4].split(":", -1);
      return Optional.of(
          new Connection(
              address(fields[1]),
              address(fields[2]),
              SocketState.of(Integer.parseInt(fields[3], 16)),
              Long.parseLong(queues[1], 16),
              Long.parseLong(queues[0], 16),
              Long.parseLong(fields[9])));
    } catch (UnknownHostException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** IPv4 addresses inside IPv6 ones, as Java opens them, come out as IPv4. */
  private static InetSocketAddress address(String text) throws UnknownHostException {
    int colon = text.indexOf(':');
    String words = text.substring(0, colon);
    ByteBuffer bytes = ByteBuffer.allocate(words.length() / 2).order(ByteOrder.nativeOrder());
    for (int start = 0; start < words.length(); start += WORD_DIGITS) {
      bytes.putInt(Integer.parseUnsignedInt(words.substring(start, start + WORD_DIGITS), 16));
    }
    int port = Integer.parseInt(text.substring(colon + 1), 16);
    return new InetSocketAddress(InetAddress.getByAddress(bytes.array()), port);
  }
}
