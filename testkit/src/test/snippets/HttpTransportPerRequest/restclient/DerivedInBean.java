package snippets.httptransportperrequest.restclient;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The derived client lives as long as this object. */
public final class DerivedInBean {

  private final RestClient client;

  public DerivedInBean(RestClient base) {
    client = base.mutate().requestFactory(new HttpComponentsClientHttpRequestFactory()).build();
  }

  public String get(String address) {
    return client.get().uri(address).retrieve().body(String.class);
  }
}
