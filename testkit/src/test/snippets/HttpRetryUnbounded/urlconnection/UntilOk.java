package snippets.httpretryunbounded.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Each turn opens the connection again until the status is right. */
public final class UntilOk {

  public byte[] get(URL url) throws IOException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(5_000);
      if (connection.getResponseCode() == 200) {
        try (InputStream in = connection.getInputStream()) {
          return in.readAllBytes();
        }
      }
      connection.disconnect();
    }
  }
}
