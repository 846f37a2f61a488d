package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.util.Timeout;

/** The default request config has a response timeout. */
public final class AsyncResponseTimeout {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(20)).build())
          .build();

  public Future<SimpleHttpResponse> get(SimpleHttpRequest request) {
    return client.execute(request, null);
  }
}
