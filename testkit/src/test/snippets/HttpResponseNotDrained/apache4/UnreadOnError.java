package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** An error is thrown with its page unread, and closed so. */
public final class UnreadOnError {

  private final CloseableHttpClient client;

  public UnreadOnError(CloseableHttpClient client) {
    this.client = client;
  }

  public int get(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    try (CloseableHttpResponse response = client.execute(request)) {
      int status = response.getStatusLine().getStatusCode();
      if (status >= 400) {
        throw new IOException("status " + status);
      }
      return status;
    }
  }
}
