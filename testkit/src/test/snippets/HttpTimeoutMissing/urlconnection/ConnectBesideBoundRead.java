package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/**
 * Only the connect is without a bound, which a system ends by itself: a note, off by default, also
 * where the code connects in a call of its own.
 */
public final class ConnectBesideBoundRead {

  public int first(String address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
    connection.setReadTimeout(5_000);
    connection.connect();
    try (InputStream in = connection.getInputStream()) {
      return in.read();
    }
  }

  public int connectOnly(String address) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
    connection.connect();
    try (InputStream in = connection.getInputStream()) {
      return in.read();
    }
  }
}
