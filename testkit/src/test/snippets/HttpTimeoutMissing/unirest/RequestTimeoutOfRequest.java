package snippets.httptimeoutmissing.unirest;

import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** The request has its own bound. */
public final class RequestTimeoutOfRequest {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  public String get(String url) {
    return unirest.get(url).requestTimeout(5_000).asString().getBody();
  }
}
