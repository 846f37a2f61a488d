package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** The request brings its own bound. */
public final class AsyncRequestConfigOnRequest {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public AsyncRequestConfigOnRequest() {
    client.start();
  }

  public Future<SimpleHttpResponse> get(String uri) {
    RequestConfig config =
        RequestConfig.custom().setResponseTimeout(5, TimeUnit.SECONDS).build();
    SimpleHttpRequest request = SimpleRequestBuilder.get(uri).setRequestConfig(config).build();
    return client.execute(request, null);
  }
}
