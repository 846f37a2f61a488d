package snippets.httpclientinloop.apache4async;

import java.util.List;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** Threads and connections for each request. */
public final class ClientPerTurn {

  public void sendAll(List<HttpUriRequest> requests) throws Exception {
    for (HttpUriRequest request : requests) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
        client.start();
        client.execute(request, null).get();
      }
    }
  }
}
