package snippets.httptimeoutmissing.webclient;

import org.springframework.web.reactive.function.client.WebClient;

/** The builder may have a connector with timeouts. */
public final class BuilderInjected {

  private final WebClient client;

  public BuilderInjected(WebClient.Builder builder) {
    client = builder.baseUrl("http://stock").build();
  }

  public String get(String name) {
    return client.get().uri(name).retrieve().bodyToMono(String.class).block();
  }
}
