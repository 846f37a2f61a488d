package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Every caller of the bare helper sets the timeouts, one through another helper. */
public final class EachCallerSetsThem {

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public int status(URL url) throws IOException {
    HttpURLConnection connection = prepared(url);
    connection.setRequestMethod("HEAD");
    return connection.getResponseCode();
  }

  private static HttpURLConnection prepared(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    bound(connection, 2_000);
    return connection;
  }

  private static void bound(HttpURLConnection connection, int millis) {
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
  }

  private static HttpURLConnection open(URL url) throws IOException {
    return (HttpURLConnection) url.openConnection();
  }
}
