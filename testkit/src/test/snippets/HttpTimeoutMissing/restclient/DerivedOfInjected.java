package snippets.httptimeoutmissing.restclient;

import org.springframework.web.client.RestClient;

/** A derived client has the timeouts of the other. */
public final class DerivedOfInjected {

  private final RestClient client;

  public DerivedOfInjected(RestClient base) {
    client = base.mutate().defaultHeader("Accept", "text/plain").build();
  }

  public String get(String path) {
    return client.get().uri(path).retrieve().body(String.class);
  }
}
