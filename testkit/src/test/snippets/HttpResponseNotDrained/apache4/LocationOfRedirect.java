package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** Of the answer, a header is wanted, and its page is closed unread. */
public final class LocationOfRedirect {

  private final CloseableHttpClient client;

  public LocationOfRedirect(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    try (CloseableHttpResponse response = client.execute(request)) {
      return response.getFirstHeader("Location").getValue();
    }
  }
}
