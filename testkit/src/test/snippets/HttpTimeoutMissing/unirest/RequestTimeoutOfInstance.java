package snippets.httptimeoutmissing.unirest;

import kong.unirest.core.Config;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** The instance bounds its requests. */
public final class RequestTimeoutOfInstance {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  public RequestTimeoutOfInstance() {
    Config config = unirest.config();
    config.followRedirects(false);
    config.requestTimeout(5_000);
  }

  public String get(String url) {
    return unirest.get(url).asString().getBody();
  }
}
