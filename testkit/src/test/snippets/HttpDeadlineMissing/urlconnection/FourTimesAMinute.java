package snippets.httpdeadlinemissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Each attempt opens a connection of its own, and may read for a minute. */
public final class FourTimesAMinute {

  private static final int READ_MILLIS = 60_000;

  public byte[] load(URL url) throws IOException {
    IOException last = null;
    int attempt = 0;
    do {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(5_000);
      connection.setReadTimeout(READ_MILLIS);
      // BUG: Diagnostic contains: [HttpDeadlineMissing]
      try (InputStream in = connection.getInputStream()) {
        return in.readAllBytes();
      } catch (IOException e) {
        last = e;
      }
    } while (++attempt < 4);
    throw last;
  }
}
