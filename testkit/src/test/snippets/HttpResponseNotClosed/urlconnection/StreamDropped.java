package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Opened only to send the request. */
public final class StreamDropped {

  public void trigger(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    connection.getInputStream();
  }
}
