package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.HttpHost;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** The host is given apart. */
public final class ThroughHost {

  private final CloseableHttpClient client;

  public ThroughHost(CloseableHttpClient client) {
    this.client = client;
  }

  public int get(HttpHost host, HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    try (CloseableHttpResponse response = client.execute(host, request)) {
      return response.getStatusLine().getStatusCode();
    }
  }
}
