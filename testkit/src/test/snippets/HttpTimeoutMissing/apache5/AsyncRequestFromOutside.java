package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** Whoever makes the requests relies on the client. */
public final class AsyncRequestFromOutside {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public void start() {
    client.start();
  }

  public Future<SimpleHttpResponse> send(SimpleHttpRequest request) {
    return client.execute(request, null);
  }
}
