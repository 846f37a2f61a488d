package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.reactor.IOReactorConfig;

/** The reactor's config holds only a thread count. */
public final class AsyncReactorWithoutTimeout {

  private final CloseableHttpAsyncClient client;

  public AsyncReactorWithoutTimeout(int threads) {
    IOReactorConfig config = IOReactorConfig.custom().setIoThreadCount(threads).build();
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    client = HttpAsyncClients.custom().setIOReactorConfig(config).build();
    client.start();
  }

  public SimpleHttpResponse quota() throws InterruptedException, ExecutionException {
    SimpleHttpRequest request = SimpleRequestBuilder.get("https://api.example.org/quota").build();
    Future<SimpleHttpResponse> future = client.execute(request, null);
    return future.get();
  }
}
