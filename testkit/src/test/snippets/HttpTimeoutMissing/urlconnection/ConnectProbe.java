package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Only connects: the connect timeout is all it needs. */
public final class ConnectProbe {

  public boolean reachable(String host) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create("http://" + host + "/").toURL().openConnection();
      connection.setConnectTimeout(500);
      connection.connect();
      connection.disconnect();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
