package snippets.httpclientperrequest.unirest;

import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Made, used once, closed. */
public final class InstancePerCall {

  public int post(String url, String body) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    UnirestInstance unirest = Unirest.spawnInstance();
    unirest.config().requestTimeout(5_000).setDefaultHeader("X-Client", "test");
    return unirest.post(url).body(body).asString().getStatus();
  }
}
