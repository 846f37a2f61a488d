package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The connection is closed after each success. */
public final class DisconnectInFinally {

  public byte[] get(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    try {
      InputStream in = connection.getInputStream();
      return in.readAllBytes();
    } finally {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      connection.disconnect();
    }
  }
}
