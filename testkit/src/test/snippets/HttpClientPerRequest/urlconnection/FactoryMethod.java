package snippets.httpclientperrequest.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Opens and configures for its callers. */
public final class FactoryMethod {

  private HttpURLConnection open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    return connection;
  }

  public byte[] read(URL url) throws IOException {
    try (InputStream in = open(url).getInputStream()) {
      return in.readAllBytes();
    }
  }
}
