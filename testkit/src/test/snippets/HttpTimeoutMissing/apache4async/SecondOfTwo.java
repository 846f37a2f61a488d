package snippets.httptimeoutmissing.apache4async;

import java.util.concurrent.ExecutionException;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** The configuration is given to one client, and not to the other. */
public final class SecondOfTwo {

  private final CloseableHttpAsyncClient orders;
  private final CloseableHttpAsyncClient prices;

  public SecondOfTwo() {
    RequestConfig config =
        RequestConfig.custom()
            .setConnectTimeout(2_000)
            .setSocketTimeout(5_000)
            .setConnectionRequestTimeout(2_000)
            .build();
    orders = HttpAsyncClients.custom().setDefaultRequestConfig(config).build();
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    prices = HttpAsyncClients.custom().setUserAgent("prices").build();
    orders.start();
    prices.start();
  }

  public int order(String uri) throws InterruptedException, ExecutionException {
    HttpResponse answer = orders.execute(new HttpGet(uri), null).get();
    return answer.getStatusLine().getStatusCode();
  }

  public int price(String uri) throws InterruptedException, ExecutionException {
    HttpResponse answer = prices.execute(new HttpGet(uri), null).get();
    return answer.getStatusLine().getStatusCode();
  }
}
