package snippets.httptimeoutdisabled.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The constant says more than the timeout: it cannot change for that alone. */
public final class ZeroForMore {

  private static final int NONE = 0;

  public byte[] get(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    connection.setReadTimeout(NONE);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public boolean isEmpty(byte[] body) {
    return body.length == NONE;
  }
}
