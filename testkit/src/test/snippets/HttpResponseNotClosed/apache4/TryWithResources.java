package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The response is the resource. */
public final class TryWithResources {

  private final CloseableHttpClient client;

  public TryWithResources(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    try (CloseableHttpResponse response = client.execute(new HttpGet(uri))) {
      if (response.getStatusLine().getStatusCode() >= 400) {
        throw new IOException("HTTP " + response.getStatusLine());
      }
      return EntityUtils.toString(response.getEntity());
    }
  }
}
