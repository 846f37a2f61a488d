package snippets.httpdeadlinemissing.unirest;

import kong.unirest.HttpResponse;
import kong.unirest.UnirestException;
import kong.unirest.UnirestInstance;

/** No attempt is begun when two minutes are over. */
public final class ClockAsked {

  private final UnirestInstance unirest;

  public ClockAsked(UnirestInstance unirest) {
    this.unirest = unirest;
  }

  public boolean isUp(String url) {
    long end = System.currentTimeMillis() + 120_000;
    for (int attempt = 0; attempt < 5 && System.currentTimeMillis() < end; attempt++) {
      try {
        HttpResponse<String> answer = unirest.get(url).socketTimeout(60_000).asString();
        return answer.isSuccess();
      } catch (UnirestException e) {
        System.err.println("again: " + e);
      }
    }
    return false;
  }
}
