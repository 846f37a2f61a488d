package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Neither timeout is set. */
public final class NothingSet {

  public int status(URL url) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setRequestMethod("HEAD");
    int status = connection.getResponseCode();
    connection.disconnect();
    return status;
  }
}
