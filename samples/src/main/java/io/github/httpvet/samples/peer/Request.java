package io.github.httpvet.samples.peer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The head of a request whose body was read and forgotten.
 *
 * @param method in upper case
 * @param path the first part alone, without the query: clients of services add to it
 * @param number the number in the query, or 0
 * @param headers by name in lower case
 * @param hasBody whether there was at least one byte of it
 */
record Request(
    String method, String path, int number, Map<String, String> headers, boolean hasBody) {

  private static final byte[] CONTINUE =
      "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  /** What follows the first part of a path. */
  private static final String MORE = "(?<=[^/])/.*";

  private static final int LONGEST_LINE = 16_384;

  /**
   * Reads a request to its end.
   *
   * @return empty if the client closed instead of sending one
   */
  static Optional<Request> read(InputStream in, OutputStream out) throws IOException {
    String start = line(in, true);
    if (start == null) {
      return Optional.empty();
    }
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in, false); !line.isEmpty(); line = line(in, false)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip());
    }
    if ("100-continue".equalsIgnoreCase(headers.get("expect"))) {
      out.write(CONTINUE);
    }
    boolean hasBody = skipBody(in, headers) > 0;
    return Optional.of(of(start, headers, hasBody));
  }

  private static Request of(String start, Map<String, String> headers, boolean hasBody)
      throws IOException {
    String[] words = start.split(" ", -1);
    if (words.length != 3) {
      throw new IOException("not a request: " + start);
    }
    int query = words[1].indexOf('?');
    String path = (query < 0 ? words[1] : words[1].substring(0, query)).replaceFirst(MORE, "");
    String digits = query < 0 ? "" : words[1].substring(query).replaceAll("\\D", "");
    int number = digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    return new Request(words[0], path, number, headers, hasBody);
  }

  boolean wantsClose() {
    return "close".equalsIgnoreCase(headers.getOrDefault("connection", ""));
  }

  /** Returns how many bytes it had. */
  private static long skipBody(InputStream in, Map<String, String> headers) throws IOException {
    if (!headers.getOrDefault("transfer-encoding", "").contains("chunked")) {
      long length = Long.parseLong(headers.getOrDefault("content-length", "0"));
      in.skipNBytes(length);
      return length;
    }
    long length = 0;
    long size;
    do {
      size = Long.parseLong(line(in, false).replaceAll(";.*", "").strip(), 16);
      in.skipNBytes(size);
      line(in, false);
      length += size;
    } while (size > 0);
    return length;
  }

  /** A line without its end; null if there is none and that may be. */
  private static String line(InputStream in, boolean mayEnd) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        if (mayEnd && line.isEmpty()) {
          return null;
        }
        throw new EOFException("a request that ends early");
      }
      if (line.length() == LONGEST_LINE) {
        throw new IOException("a line that is too long");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}
