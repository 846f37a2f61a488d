package snippets.httptimeoutmissing.unirest;

import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/** Version 3 bounds connect by 10 s and response by 60 s. */
public final class DefaultsOf3 {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  public String get(String url) {
    return unirest.get(url).asString().getBody();
  }
}
