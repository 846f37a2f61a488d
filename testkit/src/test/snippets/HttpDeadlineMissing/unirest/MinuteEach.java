package snippets.httpdeadlinemissing.unirest;

import kong.unirest.HttpResponse;
import kong.unirest.UnirestException;
import kong.unirest.UnirestInstance;

/** Each request may take a minute, and there are five. */
public final class MinuteEach {

  private final UnirestInstance unirest;

  public MinuteEach(UnirestInstance unirest) {
    this.unirest = unirest;
  }

  public boolean isUp(String url) {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        HttpResponse<String> answer = unirest.get(url).socketTimeout(60_000).asString();
        return answer.isSuccess();
      } catch (UnirestException e) {
        System.err.println("again: " + e);
      }
    }
    return false;
  }
}
