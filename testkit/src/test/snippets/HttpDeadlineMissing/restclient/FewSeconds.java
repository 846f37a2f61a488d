package snippets.httpdeadlinemissing.restclient;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Three times five seconds. */
public final class FewSeconds {

  private final RestClient client;

  public FewSeconds(String base) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(5_000);
    client = RestClient.builder().baseUrl(base).requestFactory(factory).build();
  }

  public String stock(String uri) {
    for (int left = 3; left > 0; left--) {
      try {
        return client.get().uri(uri).retrieve().body(String.class);
      } catch (ResourceAccessException e) {
        System.err.println("attempts left: " + (left - 1));
      }
    }
    return "";
  }
}
