package snippets.httpstatusunchecked.restclient;

import org.springframework.web.client.RestClient;

/** It throws for an error of itself. */
public final class ThrowsByDefault {

  private final RestClient client;

  public ThrowsByDefault(RestClient client) {
    this.client = client;
  }

  public int stock(String uri) {
    return Integer.parseInt(client.get().uri(uri).retrieve().body(String.class));
  }
}
