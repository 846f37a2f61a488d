package snippets.httpretryunbounded.reactornetty;

import reactor.netty.http.client.HttpClient;

/** A server that is down fails at once, again and again. */
public final class UntilNoException {

  private final HttpClient client;

  public UntilNoException(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return client.get().uri(uri).responseContent().aggregate().asString().block();
      } catch (RuntimeException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
