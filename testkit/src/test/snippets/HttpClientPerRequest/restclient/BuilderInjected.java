package snippets.httpclientperrequest.restclient;

import org.springframework.web.client.RestClient;

/** The builder may have a factory already. */
public final class BuilderInjected {

  private final RestClient.Builder builder;

  public BuilderInjected(RestClient.Builder builder) {
    this.builder = builder;
  }

  public String get(String address) {
    return builder.clone().baseUrl(address).build().get().retrieve().body(String.class);
  }
}
