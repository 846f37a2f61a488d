package snippets.httpdeadlinemissing.apache4;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpHead;
import org.apache.http.impl.client.CloseableHttpClient;

/** The head of a file is asked for up to five times, with a minute for each. */
public final class HeadsInRow {

  private final CloseableHttpClient client;

  public HeadsInRow(CloseableHttpClient client) {
    this.client = client;
  }

  public long length(String uri) throws IOException {
    HttpHead head = new HttpHead(uri);
    RequestConfig.Builder config = RequestConfig.custom();
    config.setSocketTimeout(60_000);
    config.setConnectTimeout(4_000);
    head.setConfig(config.build());
    IOException failure = null;
    for (int tries = 5; tries > 0; tries--) {
      // BUG: Diagnostic contains: [HttpDeadlineMissing]
      try (CloseableHttpResponse response = client.execute(head)) {
        return Long.parseLong(response.getFirstHeader("Content-Length").getValue());
      } catch (SocketTimeoutException e) {
        failure = e;
      }
    }
    throw failure;
  }
}
