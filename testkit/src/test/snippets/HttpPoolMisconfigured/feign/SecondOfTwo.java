package snippets.httppoolmisconfigured.feign;

import feign.Client;
import java.util.List;
import okhttp3.Dispatcher;

/** The limit of hosts is set on one dispatcher, and not on the other. */
public final class SecondOfTwo {

  public List<Client> clients() {
    Dispatcher orders = new Dispatcher();
    orders.setMaxRequests(100);
    orders.setMaxRequestsPerHost(100);
    Dispatcher prices = new Dispatcher();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    prices.setMaxRequests(100);
    return List.of(client(orders), client(prices));
  }

  private static Client client(Dispatcher dispatcher) {
    return new feign.okhttp.OkHttpClient(
        new okhttp3.OkHttpClient.Builder().dispatcher(dispatcher).build());
  }
}
