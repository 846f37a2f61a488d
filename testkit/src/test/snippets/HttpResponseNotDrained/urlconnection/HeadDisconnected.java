package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** There is nothing to read. */
public final class HeadDisconnected {

  public int get(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    connection.setRequestMethod("HEAD");
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }
}
