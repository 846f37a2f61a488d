package snippets.httpretryunsafe.unirest;

import kong.unirest.core.UnirestException;
import kong.unirest.core.UnirestInstance;

/** Reading twice does no harm. */
public final class GetInLoop {

  private final UnirestInstance unirest;

  public GetInLoop(UnirestInstance unirest) {
    this.unirest = unirest;
  }

  public String send(String uri, String order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return unirest.get(uri).asString().getBody();
      } catch (UnirestException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
