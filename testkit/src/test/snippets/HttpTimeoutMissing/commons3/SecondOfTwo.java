package snippets.httptimeoutmissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** Timeouts are set on one manager, and not on the other. */
public final class SecondOfTwo {

  private final HttpClient orders;
  private final HttpClient prices;

  public SecondOfTwo() {
    MultiThreadedHttpConnectionManager bounded = new MultiThreadedHttpConnectionManager();
    bounded.getParams().setConnectionTimeout(2_000);
    bounded.getParams().setSoTimeout(5_000);
    orders = new HttpClient(bounded);
    orders.getParams().setConnectionManagerTimeout(2_000);
    MultiThreadedHttpConnectionManager plain = new MultiThreadedHttpConnectionManager();
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    prices = new HttpClient(plain);
  }

  public String order(String uri) throws IOException {
    return text(orders, uri);
  }

  public String price(String uri) throws IOException {
    return text(prices, uri);
  }

  private static String text(HttpClient client, String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
