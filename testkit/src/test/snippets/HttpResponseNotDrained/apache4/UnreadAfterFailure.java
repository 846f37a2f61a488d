package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** What is refused is closed unread, and its connection with it. */
public final class UnreadAfterFailure {

  private final CloseableHttpClient client;

  public UnreadAfterFailure(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    try (CloseableHttpResponse response = client.execute(request)) {
      if (response.getStatusLine().getStatusCode() != 200) {
        throw new IOException("status");
      }
      return EntityUtils.toString(response.getEntity());
    }
  }
}
