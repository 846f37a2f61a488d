package snippets.httptimeoutdisabled.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** By a constant of the class. */
public final class ZeroConstant {

  private static final int NO_TIMEOUT = 0;

  public InputStream open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(3_000);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    connection.setReadTimeout(NO_TIMEOUT);
    return connection.getInputStream();
  }
}
