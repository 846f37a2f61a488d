package snippets.httpclientperrequest.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Nothing is lost by a connection object for each call. */
public final class ConnectionPerCall {

  public int status(String address) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(address).toURL().openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }
}
