package snippets.httptimeoutmissing.urlconnection;

import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.Callable;

/** Disconnecting in the same lambda comes too late to end the wait. */
public final class DisconnectedInLambda {

  public Callable<byte[]> get(URL url) {
    return () -> {
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      try (InputStream in = connection.getInputStream()) {
        return in.readAllBytes();
      } finally {
        connection.disconnect();
      }
    };
  }
}
