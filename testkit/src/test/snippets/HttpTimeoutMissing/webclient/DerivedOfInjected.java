package snippets.httptimeoutmissing.webclient;

import org.springframework.web.reactive.function.client.WebClient;

/** A derived client has the timeouts of the other. */
public final class DerivedOfInjected {

  private final WebClient shared;

  public DerivedOfInjected(WebClient shared) {
    this.shared = shared;
  }

  public String get(String name, String token) {
    WebClient own = shared.mutate().defaultHeader("Authorization", token).build();
    return own.get().uri(name).retrieve().bodyToMono(String.class).block();
  }
}
