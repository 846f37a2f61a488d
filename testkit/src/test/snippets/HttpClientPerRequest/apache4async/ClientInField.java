package snippets.httpclientperrequest.apache4async;

import java.util.concurrent.Future;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** Started with its owner. */
public final class ClientInField {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public ClientInField() {
    client.start();
  }

  public Future<HttpResponse> send(HttpUriRequest request) {
    return client.execute(request, null);
  }
}
