package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.util.Optional;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** An early return for a missing header. */
public final class MissingHeader {

  private final CloseableHttpClient client;

  public MissingHeader(CloseableHttpClient client) {
    this.client = client;
  }

  public Optional<String> type(HttpHost host, String path) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(host, new HttpGet(path));
    Header header = response.getFirstHeader("Content-Type");
    if (header == null) {
      return Optional.empty();
    }
    EntityUtils.consumeQuietly(response.getEntity());
    return Optional.of(header.getValue());
  }
}
