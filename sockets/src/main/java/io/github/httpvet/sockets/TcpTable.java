package io.github.httpvet.sockets;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the text of {@code /proc/net/tcp} and {@code tcp6}. An address is written as words of the
 * machine's byte order, a port as a plain number, all in hexadecimal digits. A table may have
 * thousands of rows and is read many times a second, so no text is cut into strings, and addresses
 * are made once. Safe for use by several threads.
 */
final class TcpTable {

  private static final int MOST_ADDRESSES = 50_000;
  private static final int WORD_BYTES = 4;
  private static final int HEX = 16;
  private static final int LOCAL = 1;
  private static final int REMOTE = 2;
  private static final int STATE = 3;
  private static final int QUEUES = 4;
  private static final int INODE = 9;

  private final Map<ByteBuffer, InetSocketAddress> addresses = new ConcurrentHashMap<>();

  /** The sockets of a table. The header, and lines cut off while being read, count none. */
  List<Connection> parse(byte[] text) {
    if (addresses.size() > MOST_ADDRESSES) {
      addresses.clear();
    }
    List<Connection> rows = new ArrayList<>();
    int[] starts = new int[INODE + 1];
    for (int start = 0, end; start < text.length; start = end + 1) {
      end = start;
      while (end < text.length && text[end] != '\n') {
        end++;
      }
      if (split(text, start, end, starts)) {
        try {
          rows.add(row(text, starts));
        } catch (UnknownHostException | NumberFormatException | IndexOutOfBoundsException e) {
          // No row, or not a whole one.
        }
      }
    }
    return rows;
  }

  /** Where the first fields of a line start; false if there are fewer, or it is the header. */
  private static boolean split(byte[] text, int start, int end, int... starts) {
    int field = 0;
    for (int i = start; i < end && field < starts.length; i++) {
      if (text[i] != ' ' && (i == start || text[i - 1] == ' ')) {
        starts[field++] = i;
      }
    }
    return field == starts.length && hasColon(text, starts[0]);
  }

  private static boolean hasColon(byte[] text, int start) {
    int i = start;
    while (text[i] != ' ' && text[i] != ':') {
      i++;
    }
    return text[i] == ':';
  }

  private Connection row(byte[] text, int... starts) throws UnknownHostException {
    int second = after(text, starts[QUEUES]);
    return new Connection(
        address(text, starts[LOCAL]),
        address(text, starts[REMOTE]),
        SocketState.of((int) number(text, starts[STATE], HEX)),
        number(text, second, HEX),
        number(text, starts[QUEUES], HEX),
        number(text, starts[INODE], 10));
  }

  /** IPv4 addresses inside IPv6 ones, as Java opens them, come out as IPv4. */
  private InetSocketAddress address(byte[] text, int start) throws UnknownHostException {
    int end = after(text, start);
    int size = (end - 1 - start) / 2;
    // The address and, behind it, the port.
    ByteBuffer key = ByteBuffer.allocate(size + WORD_BYTES).order(ByteOrder.nativeOrder());
    for (int i = start; i < end - 1; i += 2 * WORD_BYTES) {
      key.putInt((int) number(text, i, i + 2 * WORD_BYTES, HEX));
    }
    int port = (int) number(text, end, HEX);
    key.putInt(port).flip();
    InetSocketAddress known = addresses.get(key);
    if (known == null) {
      byte[] address = new byte[size];
      key.get(0, address);
      known = new InetSocketAddress(InetAddress.getByAddress(address), port);
      addresses.put(key, known);
    }
    return known;
  }

  /** What follows the colon in a field. */
  private static int after(byte[] text, int start) {
    int i = start;
    while (text[i] != ':') {
      if (text[i] == ' ') {
        throw new NumberFormatException("no colon");
      }
      i++;
    }
    return i + 1;
  }

  /** A number that ends with its field, or with a colon. */
  private static long number(byte[] text, int start, int radix) {
    int end = start;
    while (end < text.length && Character.digit(text[end], radix) >= 0) {
      end++;
    }
    return number(text, start, end, radix);
  }

  private static long number(byte[] text, int start, int end, int radix) {
    long value = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(text[i], radix);
      if (digit < 0) {
        throw new NumberFormatException("no digit");
      }
      value = value * radix + digit;
    }
    if (end == start) {
      throw new NumberFormatException("no number");
    }
    return value;
  }
}
