package snippets.httptimeoutmissing.restclient;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The factory comes from outside, with its timeouts. */
public final class FactoryInjected {

  private final RestClient client;

  public FactoryInjected(ClientHttpRequestFactory factory) {
    client = RestClient.builder().requestFactory(factory).build();
  }

  public String get(String path) {
    return client.get().uri(path).retrieve().body(String.class);
  }
}
