package snippets.httpretryunsafe.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** A connection has one exchange: asked again, it tells what it knows and sends nothing. */
public final class AskedAgain {

  public int statusOfFailure(HttpURLConnection connection, byte[] body) throws IOException {
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body);
    }
    int status;
    try {
      status = connection.getResponseCode();
    } catch (IOException e) {
      status = connection.getResponseCode();
    }
    connection.disconnect();
    return status;
  }

  public String errors(URL url, byte[] body) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    try {
      connection.getOutputStream().write(body);
      try (InputStream in = connection.getInputStream()) {
        return new String(in.readAllBytes());
      }
    } catch (IOException e) {
      try (InputStream in = connection.getErrorStream()) {
        return connection.getResponseCode() + new String(in.readAllBytes());
      }
    } finally {
      connection.disconnect();
    }
  }
}
