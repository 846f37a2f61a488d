package snippets.httptransportperrequest.restclient;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** This kind of factory has no connections of its own. */
public final class CheapFactoryPerCall {

  private final RestClient client;

  public CheapFactoryPerCall(RestClient client) {
    this.client = client;
  }

  public String get(String address, int millis) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setReadTimeout(millis);
    RestClient own = client.mutate().requestFactory(factory).build();
    return own.get().uri(address).retrieve().body(String.class);
  }
}
