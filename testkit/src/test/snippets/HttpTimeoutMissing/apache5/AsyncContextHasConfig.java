package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.util.Timeout;

/** The context of a call has its configuration. */
public final class AsyncContextHasConfig {

  private final CloseableHttpAsyncClient client = start();
  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpAsyncClient bare = HttpAsyncClients.custom().build();

  public Future<SimpleHttpResponse> bounded(SimpleHttpRequest request) {
    return client.execute(request, bounded(HttpClientContext.create()), null);
  }

  public Future<SimpleHttpResponse> unbounded(String url) {
    SimpleHttpRequest request = SimpleHttpRequest.create("GET", url);
    return bare.execute(request, null);
  }

  private static HttpClientContext bounded(HttpClientContext context) {
    context.setRequestConfig(
        RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(2)).build());
    return context;
  }

  private static CloseableHttpAsyncClient start() {
    CloseableHttpAsyncClient client = HttpAsyncClients.custom().build();
    client.start();
    return client;
  }
}
