package io.github.httpvet.samples.readers.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Arrays;

/** A stream that knows whether it was closed, and whether its end was seen. */
final class Watched extends InputStream {

  /** Enough to tell an image by, and less than the head of anything compressed. */
  private static final int FIRST = 9;

  private final ByteArrayInputStream bytes;
  private final boolean fails;
  private int closes;
  private boolean endSeen;

  private Watched(byte[] bytes, boolean fails) {
    this.bytes = new ByteArrayInputStream(bytes);
    this.fails = fails;
  }

  /** All of it. */
  static Watched of(byte[] bytes) {
    return new Watched(bytes, false);
  }

  /** The first bytes; what reads on waits until the read times out. */
  static Watched failing(byte[] bytes) {
    return new Watched(Arrays.copyOf(bytes, Math.min(bytes.length / 2, FIRST)), true);
  }

  boolean isClosed() {
    return closes > 0;
  }

  boolean isEndSeen() {
    return endSeen;
  }

  @Override
  public int read() throws IOException {
    return seen(bytes.read());
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    return length == 0 ? 0 : seen(bytes.read(into, offset, length));
  }

  private int seen(int read) throws IOException {
    if (read < 0 && fails) {
      throw new SocketTimeoutException("Read timed out");
    }
    endSeen |= read < 0;
    return read;
  }

  @Override
  public int available() {
    return bytes.available();
  }

  @Override
  public void close() {
    closes++;
  }
}
