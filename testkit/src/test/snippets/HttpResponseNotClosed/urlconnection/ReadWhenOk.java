package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** Read in one branch, forgotten in the other. */
public final class ReadWhenOk {

  public byte[] get(HttpURLConnection connection) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = connection.getInputStream();
    if (connection.getResponseCode() == 200) {
      return in.readAllBytes();
    }
    return new byte[0];
  }
}
