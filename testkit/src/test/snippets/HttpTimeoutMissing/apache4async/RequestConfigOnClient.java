package snippets.httptimeoutmissing.apache4async;

import java.util.concurrent.Future;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** Connect and response are bounded. */
public final class RequestConfigOnClient {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setConnectTimeout(1_000).setSocketTimeout(5_000).build())
          .build();

  public Future<HttpResponse> get(String uri) {
    return client.execute(new HttpGet(uri), null);
  }
}
