package snippets.httpclientinloop.apache4async;

import java.util.List;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;

/** Started once for the batch. */
public final class OneClient {

  public void sendAll(List<HttpUriRequest> requests) throws Exception {
    try (CloseableHttpAsyncClient client = HttpAsyncClientBuilder.create().build()) {
      client.start();
      for (HttpUriRequest request : requests) {
        client.execute(request, null).get();
      }
    }
  }
}
