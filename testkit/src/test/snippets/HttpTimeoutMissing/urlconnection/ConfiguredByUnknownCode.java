package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.function.Consumer;

/** A configurer from outside sees the connection first. */
public final class ConfiguredByUnknownCode {

  private final Consumer<HttpURLConnection> configurer;

  public ConfiguredByUnknownCode(Consumer<HttpURLConnection> configurer) {
    this.configurer = configurer;
  }

  public int status(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    configurer.accept(connection);
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }
}
