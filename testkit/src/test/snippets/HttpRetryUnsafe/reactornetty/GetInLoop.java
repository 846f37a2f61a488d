package snippets.httpretryunsafe.reactornetty;

import reactor.netty.http.client.HttpClient;

/** Reading twice does no harm. */
public final class GetInLoop {

  private final HttpClient client;

  public GetInLoop(HttpClient client) {
    this.client = client;
  }

  public String send(String uri) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return client.get().uri(uri).responseContent().aggregate().asString().block();
      } catch (RuntimeException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
