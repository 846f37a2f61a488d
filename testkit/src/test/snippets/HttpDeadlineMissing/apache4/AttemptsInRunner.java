package snippets.httpdeadlinemissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpHead;
import org.apache.http.impl.client.CloseableHttpClient;

/** How many there are is told in the handler of the failure only: five, of a minute each. */
public final class AttemptsInRunner {

  private final CloseableHttpClient client;

  public AttemptsInRunner(CloseableHttpClient client) {
    this.client = client;
  }

  public int status(String uri) throws IOException {
    HttpHead head = new HttpHead(uri);
    RequestConfig.Builder config = RequestConfig.custom();
    config.setSocketTimeout(60_000);
    config.setConnectTimeout(4_000);
    head.setConfig(config.build());
    for (int attempt = 0; ; attempt++) {
      // BUG: Diagnostic contains: [HttpDeadlineMissing]
      try (CloseableHttpResponse response = client.execute(head)) {
        return response.getStatusLine().getStatusCode();
      } catch (IOException e) {
        if (attempt >= 4) {
          throw e;
        }
      }
    }
  }
}
