package snippets.httptimeoutdisabled.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Both are switched off. */
public final class ZeroConnect {

  public InputStream open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    connection.setConnectTimeout(0);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    connection.setReadTimeout(0);
    return connection.getInputStream();
  }
}
