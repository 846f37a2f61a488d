package snippets.httpcallunderlock.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  public synchronized byte[] get(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
