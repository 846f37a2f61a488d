package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;

/** The cast comes later, and shows what kind of connection it is. */
public final class CastElsewhere {

  public int status(URL url) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    URLConnection plain = url.openConnection();
    plain.setUseCaches(false);
    HttpURLConnection connection = (HttpURLConnection) plain;
    connection.setRequestMethod("HEAD");
    int status = connection.getResponseCode();
    connection.disconnect();
    return status;
  }
}
