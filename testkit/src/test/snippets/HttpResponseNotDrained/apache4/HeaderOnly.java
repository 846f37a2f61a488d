package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** A header is asked for, and the body is given up. */
public final class HeaderOnly {

  private final CloseableHttpClient client;

  public HeaderOnly(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    try (CloseableHttpResponse response = client.execute(request)) {
      return response.getFirstHeader("ETag").getValue();
    }
  }
}
