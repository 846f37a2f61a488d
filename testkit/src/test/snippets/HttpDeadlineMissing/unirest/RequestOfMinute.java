package snippets.httpdeadlinemissing.unirest;

import java.util.Optional;
import kong.unirest.core.HttpResponse;
import kong.unirest.core.UnirestException;
import kong.unirest.core.UnirestInstance;

/** A minute for each of five answers, and a pause that grows between them. */
public final class RequestOfMinute {

  private final UnirestInstance client;

  public RequestOfMinute(UnirestInstance client) {
    this.client = client;
  }

  public Optional<String> load(String uri) throws InterruptedException {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        HttpResponse<String> answer =
            // BUG: Diagnostic contains: [HttpDeadlineMissing]
            client.get(uri).requestTimeout(60_000).asString();
        return answer.isSuccess() ? Optional.of(answer.getBody()) : Optional.empty();
      } catch (UnirestException e) {
        Thread.sleep(100L << attempt);
      }
    }
    return Optional.empty();
  }
}
