package snippets.httpretryunsafe.unirest;

import kong.unirest.core.UnirestException;
import kong.unirest.core.UnirestInstance;

/** What is created may be there twice. */
public final class PostInLoop {

  private final UnirestInstance unirest;

  public PostInLoop(UnirestInstance unirest) {
    this.unirest = unirest;
  }

  public String send(String uri, String order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return unirest.post(uri).body(order).asString().getBody();
      } catch (UnirestException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
