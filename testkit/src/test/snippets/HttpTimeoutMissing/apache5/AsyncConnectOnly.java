package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.util.Timeout;

/** The connect timeout says nothing about the answer. */
public final class AsyncConnectOnly {

  private final CloseableHttpAsyncClient client;

  public AsyncConnectOnly() {
    ConnectionConfig config =
        ConnectionConfig.custom().setConnectTimeout(Timeout.ofSeconds(2)).build();
    client =
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        HttpAsyncClients.custom()
            .setConnectionManager(
                PoolingAsyncClientConnectionManagerBuilder.create()
                    .setDefaultConnectionConfig(config)
                    .build())
            .build();
    client.start();
  }

  public Future<SimpleHttpResponse> post(String uri, String json) {
    SimpleHttpRequest request =
        SimpleRequestBuilder.post(uri).setBody(json, ContentType.APPLICATION_JSON).build();
    return client
        .execute(request, null);
  }
}
