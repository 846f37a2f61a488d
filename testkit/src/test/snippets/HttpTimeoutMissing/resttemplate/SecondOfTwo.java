package snippets.httptimeoutmissing.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Timeouts are set on one factory, and not on the other. */
public final class SecondOfTwo {

  private final RestTemplate orders;
  private final RestTemplate prices;

  public SecondOfTwo() {
    SimpleClientHttpRequestFactory bounded = new SimpleClientHttpRequestFactory();
    bounded.setConnectTimeout(2_000);
    bounded.setReadTimeout(5_000);
    SimpleClientHttpRequestFactory plain = new SimpleClientHttpRequestFactory();
    plain.setChunkSize(8_192);
    orders = new RestTemplate(bounded);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    prices = new RestTemplate(plain);
  }

  public String order(String uri) {
    return orders.getForObject(uri, String.class);
  }

  public String price(String uri) {
    return prices.getForObject(uri, String.class);
  }
}
