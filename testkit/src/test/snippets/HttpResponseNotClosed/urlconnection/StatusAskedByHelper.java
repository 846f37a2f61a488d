package snippets.httpresponsenotclosed.urlconnection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** A helper looks at the status; of a deletion that went well, nobody reads the answer. */
public final class StatusAskedByHelper {

  public void delete(String id) throws IOException {
    HttpURLConnection connection = open(id);
    connection.setRequestMethod("DELETE");
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    checkStatus(connection);
  }

  public int age(String id) throws IOException {
    HttpURLConnection connection = open(id);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    int status = statusOf(connection);
    if (status != 200) {
      return -1;
    }
    int age = connection.getHeaderFieldInt("Age", 0);
    connection.disconnect();
    return age;
  }

  private static HttpURLConnection open(String id) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) new URL("http://stock.example/assets/" + id).openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(2_000);
    return connection;
  }

  private static int statusOf(HttpURLConnection connection) throws IOException {
    return connection.getResponseCode();
  }

  private static void checkStatus(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    if (status >= 300) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      try (InputStream error = connection.getErrorStream()) {
        if (error != null) {
          error.transferTo(text);
        }
      }
      throw new IOException(status + ": " + text);
    }
  }
}
