package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** The timeouts are set on the first connection, not on the second. */
public final class SetOnOtherConnection {

  public int follow(URL url) throws IOException {
    HttpURLConnection first = (HttpURLConnection) url.openConnection();
    first.setConnectTimeout(1_000);
    first.setReadTimeout(1_000);
    String location = first.getHeaderField("Location");
    first.disconnect();
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection second = (HttpURLConnection) new URL(location).openConnection();
    int status = second.getResponseCode();
    second.disconnect();
    return status;
  }
}
