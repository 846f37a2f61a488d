package snippets.httptimeoutdisabled.unirest;

import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/** Of version 3: both are switched off. */
public final class ZerosInConfig {

  public UnirestInstance client() {
    UnirestInstance client = Unirest.spawnInstance();
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    client.config().socketTimeout(0);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    client.config().connectTimeout(0);
    return client;
  }
}
