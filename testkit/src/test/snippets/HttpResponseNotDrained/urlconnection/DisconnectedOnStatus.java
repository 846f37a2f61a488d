package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The branch of the error disconnects instead of reading. */
public final class DisconnectedOnStatus {

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      connection.disconnect();
      return new byte[0];
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
