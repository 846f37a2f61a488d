package snippets.httppoolmisconfigured.commons3;

import java.util.List;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** The limit of hosts is set on one pool, and not on the other. */
public final class SecondOfTwo {

  public List<HttpClient> clients() {
    MultiThreadedHttpConnectionManager orders = new MultiThreadedHttpConnectionManager();
    bound(orders.getParams());
    orders.getParams().setMaxTotalConnections(100);
    orders.getParams().setDefaultMaxConnectionsPerHost(100);
    MultiThreadedHttpConnectionManager prices = new MultiThreadedHttpConnectionManager();
    bound(prices.getParams());
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    prices.getParams().setMaxTotalConnections(100);
    return List.of(new HttpClient(orders), new HttpClient(prices));
  }

  private static void bound(HttpConnectionManagerParams params) {
    params.setConnectionTimeout(2_000);
    params.setSoTimeout(5_000);
  }
}
