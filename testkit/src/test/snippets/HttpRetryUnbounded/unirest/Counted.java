package snippets.httpretryunbounded.unirest;

import kong.unirest.core.HttpResponse;
import kong.unirest.core.UnirestInstance;

/** Three attempts. */
public final class Counted {

  private final UnirestInstance unirest;

  public Counted(UnirestInstance unirest) {
    this.unirest = unirest;
  }

  public String get(String url) {
    HttpResponse<String> response = unirest.get(url).asString();
    for (int attempt = 1; attempt < 3 && !response.isSuccess(); attempt++) {
      response = unirest.get(url).asString();
    }
    return response.getBody();
  }
}
