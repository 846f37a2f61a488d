package snippets.httpclientperrequest.unirest;

import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/** The same in version 3, with a pool and an evicting thread. */
public final class InstancePerCallOf3 {

  public String get(String url) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (UnirestInstance unirest = Unirest.spawnInstance()) {
      return unirest.get(url).asString().getBody();
    }
  }
}
