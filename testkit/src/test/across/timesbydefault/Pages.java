package across.timesbydefault;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

final class Pages {
  private final Settings settings;

  Pages(Settings settings) {
    this.settings = settings;
  }

  int first(String host) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) new URL("http://" + host).openConnection();
    if (settings.getConnectTimeout() != null) {
      connection.setConnectTimeout((int) settings.getConnectTimeout().toMillis());
    }
    if (settings.getReadMillis() > 0) {
      connection.setReadTimeout(settings.getReadMillis());
    }
    try (InputStream in = connection.getInputStream()) {
      return in.read();
    }
  }

  int bounded(String host) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL("http://" + host).openConnection();
    if (settings.getBoundedMillis() > 0) {
      connection.setConnectTimeout(settings.getBoundedMillis());
      connection.setReadTimeout(settings.getBoundedMillis());
    }
    try (InputStream in = connection.getInputStream()) {
      return in.read();
    }
  }
}
