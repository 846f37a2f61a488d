package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** What a helper is told to send tells whether the answer has a body. */
public final class MethodGivenToHelper {

  public boolean isThere(String path) throws IOException {
    HttpURLConnection connection = open(path, "HEAD");
    return connection.getResponseCode() == 200;
  }

  public boolean isTaken(String path) throws IOException {
    HttpURLConnection connection = open(path, "PUT");
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return connection.getResponseCode() == 200;
  }

  private static HttpURLConnection open(String path, String method) throws IOException {
    URL url = new URL("http://localhost/" + path);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(2_000);
    connection.setRequestMethod(method);
    return connection;
  }
}
