package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** Closing drops the connection if the body was not read. */
public final class ClosedInFinally {

  private final CloseableHttpClient client;

  public ClosedInFinally(CloseableHttpClient client) {
    this.client = client;
  }

  public int get(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    CloseableHttpResponse response = client.execute(request);
    try {
      return response.getStatusLine().getStatusCode();
    } finally {
      response.close();
    }
  }
}
