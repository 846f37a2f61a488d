package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Whoever has a helper look at the status reads the rest, gives it up, or has sent no body. */
public final class StatusAskedByHelperAndRead {

  public byte[] read(String id) throws IOException {
    HttpURLConnection connection = open(id);
    checkStatus(connection);
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes();
    }
  }

  public void delete(String id) throws IOException {
    HttpURLConnection connection = open(id);
    connection.setRequestMethod("DELETE");
    try {
      checkStatus(connection);
    } finally {
      connection.disconnect();
    }
  }

  public boolean exists(String id) throws IOException {
    HttpURLConnection connection = open(id);
    connection.setRequestMethod("HEAD");
    checkStatus(connection);
    return true;
  }

  public int drained(String id) throws IOException {
    HttpURLConnection connection = open(id);
    return statusAndDrain(connection);
  }

  private static HttpURLConnection open(String id) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) new URL("http://stock.example/assets/" + id).openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(2_000);
    return connection;
  }

  private static int statusAndDrain(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    try (InputStream body =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      if (body != null) {
        body.readAllBytes();
      }
    }
    return status;
  }

  private static void checkStatus(HttpURLConnection connection) throws IOException {
    if (connection.getResponseCode() >= 300) {
      connection.disconnect();
      throw new IOException("refused");
    }
  }
}
