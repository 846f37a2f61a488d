package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The body is copied to its end. */
public final class Transferred {

  public void get(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    try {
      InputStream in = connection.getInputStream();
      in.transferTo(System.out);
    } finally {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      connection.disconnect();
    }
  }
}
