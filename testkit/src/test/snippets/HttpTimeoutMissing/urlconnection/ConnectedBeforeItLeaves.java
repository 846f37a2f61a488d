package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** What is connected already cannot be bounded by whoever gets it. */
public final class ConnectedBeforeItLeaves {
  public HttpURLConnection sent(URL target, byte[] body) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) target.openConnection();
    connection.setDoOutput(true);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body);
    }
    return connection;
  }

  public HttpURLConnection setTooLate(URL target) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) target.openConnection();
    connection.connect();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    return connection;
  }

  public HttpURLConnection notYet(URL target) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) target.openConnection();
    connection.setDoOutput(true);
    return connection;
  }
}
