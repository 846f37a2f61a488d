package snippets.httpclientinloop.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.List;

/** A connection object is one request; the pool below it is shared by the whole VM. */
public final class ConnectionPerTurn {

  public int healthy(List<URL> urls) throws IOException {
    int healthy = 0;
    for (URL url : urls) {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(5_000);
      if (connection.getResponseCode() == 200) {
        healthy++;
      }
      connection.disconnect();
    }
    return healthy;
  }
}
