package snippets.httptimeoutdisabled.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.TimeUnit;

/** Seconds are turned into what the setter counts. */
public final class MillisOfSeconds {

  private static final int READ_SECONDS = 20;

  private final int connectSeconds;

  public MillisOfSeconds(int connectSeconds) {
    this.connectSeconds = connectSeconds;
  }

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout((int) TimeUnit.SECONDS.toMillis(connectSeconds));
    connection.setReadTimeout(Math.toIntExact(TimeUnit.SECONDS.toMillis(READ_SECONDS)));
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
