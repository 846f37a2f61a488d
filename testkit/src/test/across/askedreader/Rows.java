package across.askedreader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

final class Rows implements AutoCloseable {
  private final BufferedReader source;

  Rows(Reader source) {
    this.source = new BufferedReader(source);
  }

  boolean isReady() throws IOException {
    return source.ready();
  }

  String[] next() throws IOException {
    String line = source.readLine();
    return line == null ? null : line.split(",");
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
