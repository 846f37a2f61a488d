package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Who asks for a status or a header has the answer on the connection. */
public final class AskedAndNeverRead {
  public boolean isThere(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
  }

  public String type(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    String type = connection.getContentType();
    if (type == null) {
      throw new IOException("no type");
    }
    try (InputStream in = connection.getInputStream()) {
      in.readAllBytes();
    }
    return type;
  }

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    int status = connection.getResponseCode();
    if (status >= 400) {
      throw new IOException("status " + status);
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public int delete(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.setRequestMethod("DELETE");
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    int status = connection.getResponseCode();
    if (status == 204) {
      return status;
    }
    return -status;
  }

  private static HttpURLConnection open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    return connection;
  }
}
