package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** What was asked is read, disconnected, without a body, or somebody else's. */
public final class AskedAndReleased {
  private HttpURLConnection kept;

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    int status = connection.getResponseCode();
    try (InputStream in =
        status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public int status(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }

  public long length(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.setRequestMethod("HEAD");
    return connection.getContentLengthLong();
  }

  public HttpURLConnection asked(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    System.out.println(connection.getResponseCode());
    return connection;
  }

  public int keptOpen(URL url) throws IOException {
    kept = open(url);
    return kept.getResponseCode();
  }

  public int givenTo(HttpURLConnection connection) throws IOException {
    return connection.getResponseCode();
  }

  private static HttpURLConnection open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    return connection;
  }
}
