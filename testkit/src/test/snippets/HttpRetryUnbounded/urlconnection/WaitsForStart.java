package snippets.httpretryunbounded.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** A pause between the turns. */
public final class WaitsForStart {

  public void awaitStart(URL url) throws IOException, InterruptedException {
    while (true) {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(5_000);
      try {
        if (connection.getResponseCode() == 200) {
          return;
        }
      } finally {
        connection.disconnect();
      }
      Thread.sleep(200);
    }
  }
}
