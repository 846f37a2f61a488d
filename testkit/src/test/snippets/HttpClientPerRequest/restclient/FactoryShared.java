package snippets.httpclientperrequest.restclient;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The factory is shared, and with it the connections. */
public final class FactoryShared {

  private final ClientHttpRequestFactory factory;

  public FactoryShared(ClientHttpRequestFactory factory) {
    this.factory = factory;
  }

  public String get(String address) {
    RestClient client = RestClient.builder().requestFactory(factory).baseUrl(address).build();
    return client.get().retrieve().body(String.class);
  }
}
