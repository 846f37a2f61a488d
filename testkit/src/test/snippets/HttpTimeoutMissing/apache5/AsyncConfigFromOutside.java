package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** The request config is handed in. */
public final class AsyncConfigFromOutside {

  private final CloseableHttpAsyncClient client;

  public AsyncConfigFromOutside(RequestConfig config) {
    client = HttpAsyncClients.custom().setDefaultRequestConfig(config).build();
    client.start();
  }

  public Future<SimpleHttpResponse> get(String uri) {
    return client.execute(SimpleRequestBuilder.get(uri).build(), null);
  }
}
