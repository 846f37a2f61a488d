package snippets.httptransportperrequest.restclient;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The client is derived, its factory is not. */
public final class FactoryPerCall {

  private final RestClient client;

  public FactoryPerCall(RestClient client) {
    this.client = client;
  }

  public String get(String address) {
    RestClient own =
        // BUG: Diagnostic contains: [HttpTransportPerRequest]
        client.mutate().requestFactory(new HttpComponentsClientHttpRequestFactory()).build();
    return own.get().uri(address).retrieve().body(String.class);
  }
}
