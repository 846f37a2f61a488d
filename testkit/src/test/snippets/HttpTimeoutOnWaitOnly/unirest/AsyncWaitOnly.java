package snippets.httptimeoutonwaitonly.unirest;

import java.util.concurrent.TimeUnit;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** Version 4 has no default for a response. */
public final class AsyncWaitOnly {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  public String get(String url) throws Exception {
    // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
    return unirest.get(url).asStringAsync().get(5, TimeUnit.SECONDS).getBody();
  }
}
