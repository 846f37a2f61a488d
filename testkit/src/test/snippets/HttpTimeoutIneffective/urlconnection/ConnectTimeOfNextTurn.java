package snippets.httptimeoutineffective.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;

/** Each turn of the loop has a connection of its own. */
public final class ConnectTimeOfNextTurn {

  public int load(List<URL> pages) throws IOException {
    int bytes = 0;
    int millis = 1_000;
    for (URL page : pages) {
      URLConnection connection = page.openConnection();
      connection.setConnectTimeout(millis);
      connection.setReadTimeout(5_000);
      try (InputStream in = connection.getInputStream()) {
        bytes += in.readAllBytes().length;
      }
      millis = 2_000;
    }
    return bytes;
  }
}
