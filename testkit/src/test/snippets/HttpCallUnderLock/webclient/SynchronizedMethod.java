package snippets.httpcallunderlock.webclient;

import org.springframework.web.reactive.function.client.WebClient;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final WebClient client;

  public SynchronizedMethod(WebClient client) {
    this.client = client;
  }

  public synchronized String get(String uri) {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.get().uri(uri).retrieve().bodyToMono(String.class).block();
  }
}
