package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.util.Timeout;

/** The wrong knob: this one bounds the wait for a connection. */
public final class AsyncLeaseTimeoutOnly {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setDefaultRequestConfig(
              // BUG: Diagnostic contains: [HttpTimeoutMissing]
              RequestConfig.custom()
                  .setConnectionRequestTimeout(Timeout.ofSeconds(2))
                  .setRedirectsEnabled(false)
                  .build())
          .build();

  public Future<SimpleHttpResponse> get(String uri) {
    return client.execute(SimpleRequestBuilder.get(uri).build(), null);
  }
}
