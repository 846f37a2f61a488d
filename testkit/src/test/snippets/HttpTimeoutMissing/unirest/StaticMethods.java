package snippets.httptimeoutmissing.unirest;

import kong.unirest.core.Unirest;

/** The static client is configured once, elsewhere. */
public final class StaticMethods {

  public String get(String url) {
    return Unirest.get(url).asString().getBody();
  }
}
