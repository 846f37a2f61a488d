package snippets.httptimeoutmissing.apache5;

import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.util.Timeout;

/** The configuration is given to one client, and not to the other. */
public final class AsyncSecondOfTwo {

  private final CloseableHttpAsyncClient orders;
  private final CloseableHttpAsyncClient prices;

  public AsyncSecondOfTwo() {
    RequestConfig config =
        RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build();
    orders = HttpAsyncClients.custom().setDefaultRequestConfig(config).build();
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    prices = HttpAsyncClients.custom().setUserAgent("prices").build();
    orders.start();
    prices.start();
  }

  public int order(String uri) throws InterruptedException, ExecutionException {
    return orders.execute(SimpleRequestBuilder.get(uri).build(), null).get().getCode();
  }

  public int price(String uri) throws InterruptedException, ExecutionException {
    return prices.execute(SimpleRequestBuilder.get(uri).build(), null).get().getCode();
  }
}
