package snippets.httpclientperrequest.apache4async;

import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** Started, used once, closed. */
public final class LocalClient {

  public int status(HttpUriRequest request) throws Exception {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();
    client.start();
    try {
      return client.execute(request, null).get().getStatusLine().getStatusCode();
    } finally {
      client.close();
    }
  }
}
