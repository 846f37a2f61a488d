package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** No stream is opened, and the answer stays on the connection. */
public final class ResponseCodeOnly {

  public boolean exists(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
  }
}
