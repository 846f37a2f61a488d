package snippets.httpretryunbounded.reactornetty;

import reactor.netty.http.client.HttpClient;

/** Three attempts. */
public final class Counted {

  private final HttpClient client;

  public Counted(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) {
    int failures = 0;
    while (failures < 3) {
      try {
        return client.get().uri(uri).responseContent().aggregate().asString().block();
      } catch (RuntimeException e) {
        failures++;
      }
    }
    return null;
  }
}
