package snippets.httptimeoutonwaitonly.apache5;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** Only the connect is bounded; the wait for an answer is that of the caller alone. */
public final class ConnectOnlyBounded {

  private final CloseableHttpAsyncClient client;

  public ConnectOnlyBounded() {
    ConnectionConfig connections =
        ConnectionConfig.custom().setConnectTimeout(Timeout.ofSeconds(2)).build();
    client =
        HttpAsyncClients.custom()
            .setConnectionManager(
                PoolingAsyncClientConnectionManagerBuilder.create()
                    .setDefaultConnectionConfig(connections)
                    .build())
            .build();
    client.start();
  }

  public SimpleHttpResponse load(String uri)
      throws InterruptedException, ExecutionException, TimeoutException {
    SimpleHttpRequest request = SimpleRequestBuilder.get(uri).addHeader("Accept", "*/*").build();
    Future<SimpleHttpResponse> pending = client.execute(request, null);
    // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
    return pending.get(10, TimeUnit.SECONDS);
  }
}
