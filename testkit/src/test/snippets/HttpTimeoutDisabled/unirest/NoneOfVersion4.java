package snippets.httptimeoutdisabled.unirest;

import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Of version 4: null means none. */
public final class NoneOfVersion4 {

  public UnirestInstance client() {
    UnirestInstance client = Unirest.spawnInstance();
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    client.config().requestTimeout(null);
    return client;
  }
}
