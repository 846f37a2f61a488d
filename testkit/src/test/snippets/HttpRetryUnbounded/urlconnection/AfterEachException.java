package snippets.httpretryunbounded.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** A server that is down fails at once, again and again. */
public final class AfterEachException {

  public byte[] get(URL url) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(5_000);
        try (InputStream in = connection.getInputStream()) {
          return in.readAllBytes();
        }
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
