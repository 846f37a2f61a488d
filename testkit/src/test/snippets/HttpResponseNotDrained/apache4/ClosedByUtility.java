package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.utils.HttpClientUtils;
import org.apache.http.impl.client.CloseableHttpClient;

/** The utility reads the rest. */
public final class ClosedByUtility {

  private final CloseableHttpClient client;

  public ClosedByUtility(CloseableHttpClient client) {
    this.client = client;
  }

  public int get(HttpGet request) throws IOException {
    CloseableHttpResponse response = client.execute(request);
    try {
      return response.getStatusLine().getStatusCode();
    } finally {
      HttpClientUtils.closeQuietly(response);
    }
  }
}
