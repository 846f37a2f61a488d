package snippets.httppoolmisconfigured.okhttp;

import java.util.List;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** The limit of hosts is set on one dispatcher, and not on the other. */
public final class SecondOfTwo {

  public List<OkHttpClient> clients() {
    Dispatcher orders = new Dispatcher();
    orders.setMaxRequests(100);
    orders.setMaxRequestsPerHost(100);
    Dispatcher prices = new Dispatcher();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    prices.setMaxRequests(100);
    return List.of(
        new OkHttpClient.Builder().dispatcher(orders).build(),
        new OkHttpClient.Builder().dispatcher(prices).build());
  }
}
