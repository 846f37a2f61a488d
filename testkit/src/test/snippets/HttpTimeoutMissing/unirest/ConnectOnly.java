package snippets.httptimeoutmissing.unirest;

import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** A connect timeout bounds no response. */
public final class ConnectOnly {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  public ConnectOnly() {
    unirest.config().connectTimeout(1_000).followRedirects(false);
  }

  public int post(String url, String body) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return unirest.post(url).body(body).asString().getStatus();
  }
}
