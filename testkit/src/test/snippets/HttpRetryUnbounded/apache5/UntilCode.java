package snippets.httpretryunbounded.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** The code of the answer ends the loop. */
public final class UntilCode {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public void ping(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
        if (response.getCode() < 500) {
          return;
        }
      }
    }
  }
}
