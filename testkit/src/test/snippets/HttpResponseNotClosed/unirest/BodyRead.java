package snippets.httpresponsenotclosed.unirest;

import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

/** The library reads the body. */
public final class BodyRead {

  public String get(String url) {
    HttpResponse<String> response = Unirest.get(url).asString();
    if (!response.isSuccess()) {
      throw new IllegalStateException("HTTP " + response.getStatus());
    }
    return response.getBody();
  }
}
