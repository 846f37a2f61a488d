package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** The test is true wherever the call was made. */
public final class NullTested {

  public byte[] get(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    try {
      return connection.getInputStream().readAllBytes();
    } finally {
      if (connection != null) {
        // BUG: Diagnostic contains: [HttpResponseNotDrained]
        connection.disconnect();
      }
    }
  }
}
