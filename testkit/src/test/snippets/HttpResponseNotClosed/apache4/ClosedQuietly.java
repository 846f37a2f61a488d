package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.utils.HttpClientUtils;
import org.apache.http.impl.client.CloseableHttpClient;

/** Closed by the library's helper. */
public final class ClosedQuietly {

  private final CloseableHttpClient client;

  public ClosedQuietly(CloseableHttpClient client) {
    this.client = client;
  }

  public long length(String uri) throws IOException {
    CloseableHttpResponse response = null;
    try {
      response = client.execute(new HttpGet(uri));
      return response.getEntity().getContentLength();
    } finally {
      HttpClientUtils.closeQuietly(response);
    }
  }
}
