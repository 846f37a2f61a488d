package snippets.httptimeoutmissing.unirest;

import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Version 4 bounds the connect only. */
public final class SpawnedDefaults {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  public String get(String url) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return unirest.get(url).header("Accept", "text/plain").asString().getBody();
  }
}
