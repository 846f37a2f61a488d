package snippets.httpretryunsafe.reactornetty;

import reactor.netty.http.client.HttpClient;

/** What is created may be there twice. */
public final class PostInLoop {

  private final HttpClient client;

  public PostInLoop(HttpClient client) {
    this.client = client;
  }

  public String send(String uri) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return client.post().uri(uri).responseContent().aggregate().asString().block();
      } catch (RuntimeException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
