package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.util.Timeout;

/** The socket timeout of the connection manager. */
public final class AsyncConnectionConfig {

  private final CloseableHttpAsyncClient client;

  public AsyncConnectionConfig(int seconds) {
    ConnectionConfig config =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.ofSeconds(2))
            .setSocketTimeout(seconds, TimeUnit.SECONDS)
            .build();
    PoolingAsyncClientConnectionManager manager =
        PoolingAsyncClientConnectionManagerBuilder.create()
            .setDefaultConnectionConfig(config)
            .build();
    client = HttpAsyncClients.custom().setConnectionManager(manager).build();
  }

  public Future<SimpleHttpResponse> get(
      SimpleHttpRequest request, FutureCallback<SimpleHttpResponse> callback) {
    return client.execute(request, callback);
  }
}
