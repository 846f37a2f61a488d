package snippets.httpcallunderlock.webclient;

import org.springframework.web.reactive.function.client.WebClient;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final WebClient client;

  public OtherMethodSynchronized(WebClient client) {
    this.client = client;
  }

  public String get(String uri) {
    return client.get().uri(uri).retrieve().bodyToMono(String.class).block();
  }

  public synchronized String last() {
    return toString();
  }
}
