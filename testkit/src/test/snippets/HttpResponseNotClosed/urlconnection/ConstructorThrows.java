package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/** The stream is in a field when the constructor finds that it is of no use. */
public final class ConstructorThrows implements AutoCloseable {

  private final InputStream in;

  public ConstructorThrows(String page) throws IOException {
    URLConnection connection = new URL("http://localhost/" + page).openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    in = connection.getInputStream();
    if (in.read() != 42) {
      throw new IOException("no page: " + page);
    }
  }

  public int next() throws IOException {
    return in.read();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
