package snippets.httpstatusunchecked.unirest;

import java.time.LocalDate;
import kong.unirest.HttpResponse;
import kong.unirest.UnirestInstance;

/** A function is there for failures, which throws. */
public final class FailureHandled {

  private final UnirestInstance client;

  public FailureHandled(UnirestInstance client) {
    this.client = client;
  }

  public LocalDate delivery(String uri) {
    HttpResponse<String> answer = client.get(uri).asString();
    answer.ifFailure(
        failed -> {
          throw new IllegalStateException("no delivery: " + failed.getStatus());
        });
    return LocalDate.parse(answer.getBody());
  }
}
