package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The connection is kept, and others can set it up before it is read. */
public final class KeptAndGivenOut {

  private final HttpURLConnection connection;

  public KeptAndGivenOut(URL url) throws IOException {
    connection = (HttpURLConnection) url.openConnection();
  }

  public HttpURLConnection connection() {
    return connection;
  }

  public byte[] load() throws IOException {
    connection().setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
