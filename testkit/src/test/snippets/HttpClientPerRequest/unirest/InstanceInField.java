package snippets.httpclientperrequest.unirest;

import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** One instance for all calls. */
public final class InstanceInField {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  public InstanceInField() {
    unirest.config().requestTimeout(5_000);
  }

  public String get(String url) {
    return unirest.get(url).asString().getBody();
  }
}
