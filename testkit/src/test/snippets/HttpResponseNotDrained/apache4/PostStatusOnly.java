package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.CloseableHttpClient;

/** What the server says of a POST is not read. */
public final class PostStatusOnly {

  private final CloseableHttpClient client;

  public PostStatusOnly(CloseableHttpClient client) {
    this.client = client;
  }

  public boolean get(HttpPost request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    try (CloseableHttpResponse response = client.execute(request)) {
      return response.getStatusLine().getStatusCode() < 300;
    }
  }
}
