package snippets.httptimeoutmissing.restclient;

import org.springframework.web.client.RestClient;

/** Who made the builder has set its timeouts. */
public final class BuilderInjected {

  private final RestClient client;

  public BuilderInjected(RestClient.Builder builder) {
    client = builder.baseUrl("http://stock").build();
  }

  public String get(String path) {
    return client.get().uri(path).retrieve().body(String.class);
  }
}
