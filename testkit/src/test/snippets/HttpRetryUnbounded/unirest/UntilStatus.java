package snippets.httpretryunbounded.unirest;

import kong.unirest.core.HttpResponse;
import kong.unirest.core.UnirestInstance;

/** The answer is asked whether it is a success. */
public final class UntilStatus {

  private final UnirestInstance unirest;

  public UntilStatus(UnirestInstance unirest) {
    this.unirest = unirest;
  }

  public String get(String url) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      HttpResponse<String> response = unirest.get(url).asString();
      if (response.isSuccess()) {
        return response.getBody();
      }
    }
  }
}
