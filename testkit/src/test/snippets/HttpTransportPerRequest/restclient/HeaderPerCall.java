package snippets.httptransportperrequest.restclient;

import org.springframework.web.client.RestClient;

/** A derived client has the factory of the other. */
public final class HeaderPerCall {

  private final RestClient client;

  public HeaderPerCall(RestClient client) {
    this.client = client;
  }

  public String get(String address, String token) {
    RestClient own = client.mutate().defaultHeader("Authorization", token).build();
    return own.get().uri(address).retrieve().body(String.class);
  }
}
