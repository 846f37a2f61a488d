package snippets.httpclientperrequest.unirest;

import kong.unirest.core.Unirest;

/** The primary instance is kept by the library. */
public final class StaticMethod {

  public String get(String url) {
    return Unirest.primaryInstance().get(url).asString().getBody();
  }
}
