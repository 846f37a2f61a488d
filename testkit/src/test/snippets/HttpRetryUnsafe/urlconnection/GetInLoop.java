package snippets.httpretryunsafe.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Reading twice does no harm. */
public final class GetInLoop {

  public int send(URL url) throws IOException {
    for (int attempt = 0; attempt < 3; attempt++) {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(5_000);
      try {
        return connection.getResponseCode();
      } catch (IOException e) {
        System.err.println("again: " + e);
      } finally {
        connection.disconnect();
      }
    }
    return -1;
  }
}
