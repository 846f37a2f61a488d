package snippets.httptimeoutdisabled.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Somebody decided for zero: not forgotten, so not missing. */
public final class ExplicitlyUnbounded {

  public void copy(URL url, OutputStream out) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(5_000);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    connection.setReadTimeout(0);
    try (InputStream in = connection.getInputStream()) {
      in.transferTo(out);
    }
  }
}
