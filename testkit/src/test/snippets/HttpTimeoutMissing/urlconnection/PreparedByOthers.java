package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Other code prepares the connection: authentication is not all that it may do. */
public final class PreparedByOthers {

  interface Session {
    void prepareAuthenticated(HttpURLConnection connection);
  }

  private final Session session;

  public PreparedByOthers(Session session) {
    this.session = session;
  }

  public byte[] load() throws IOException {
    URL url = new URL("https://shop.example/prices");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    session.prepareAuthenticated(connection);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
