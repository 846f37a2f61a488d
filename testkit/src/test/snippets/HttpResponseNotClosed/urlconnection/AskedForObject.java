package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** An object made over the connection reads what is asked for, or its owner does. */
public final class AskedForObject {

  /** What came, to be read later. */
  public static final class Reply {
    private final HttpURLConnection connection;

    Reply(HttpURLConnection connection) {
      this.connection = connection;
    }

    String text() throws IOException {
      return new String(connection.getInputStream().readAllBytes());
    }
  }

  public Reply checked(URL url) throws IOException {
    HttpURLConnection connection = opened(url);
    Reply reply = new Reply(connection);
    if (connection.getResponseCode() >= 400) {
      throw new IOException(reply.text());
    }
    return reply;
  }

  public Reply askedFirst(URL url) throws IOException {
    HttpURLConnection connection = opened(url);
    int code = connection.getResponseCode();
    return code == 200 ? new Reply(connection) : null;
  }

  public boolean isUp(URL url) throws IOException {
    HttpURLConnection connection = opened(url);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return connection.getResponseCode() == 200;
  }

  private static HttpURLConnection opened(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    return connection;
  }
}
