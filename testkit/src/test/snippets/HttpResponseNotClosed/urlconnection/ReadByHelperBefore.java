package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** What a helper has read before its status is asked is open no more. */
public final class ReadByHelperBefore {

  public int status(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    drain(connection);
    return connection.getResponseCode();
  }

  public String type(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    byte[] all = read(5, connection);
    return connection.getContentType() + all.length;
  }

  public int refused(URL url) throws IOException {
    HttpURLConnection connection = open(url);
    prepare(connection);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return connection.getResponseCode();
  }

  private static void drain(HttpURLConnection connection) throws IOException {
    try (InputStream in = connection.getInputStream()) {
      in.readAllBytes();
    }
  }

  private static byte[] read(int most, HttpURLConnection connection) throws IOException {
    try (InputStream in = connection.getInputStream()) {
      return in.readNBytes(most);
    }
  }

  private static void prepare(HttpURLConnection connection) {
    connection.setRequestProperty("Accept", "text/plain");
  }

  private static HttpURLConnection open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(2_000);
    return connection;
  }
}
