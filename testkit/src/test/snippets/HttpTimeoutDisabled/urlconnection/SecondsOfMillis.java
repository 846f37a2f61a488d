package snippets.httptimeoutdisabled.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.TimeUnit;

/** What is in milliseconds already is multiplied by a thousand. */
public final class SecondsOfMillis {

  private final int timeoutMillis;

  public SecondsOfMillis(int timeoutMillis) {
    this.timeoutMillis = timeoutMillis;
  }

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(timeoutMillis);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    connection.setReadTimeout((int) TimeUnit.SECONDS.toMillis(timeoutMillis));
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
