package snippets.httpdeadlinemissing.unirest;

import java.util.Optional;
import kong.unirest.core.HttpResponse;
import kong.unirest.core.UnirestException;
import kong.unirest.core.UnirestInstance;

/** Each answer gets what is left of twenty seconds, and no less than one. */
public final class RestOfTime {

  private final UnirestInstance client;

  public RestOfTime(UnirestInstance client) {
    this.client = client;
  }

  public Optional<String> load(String uri) {
    long left = 20_000;
    for (int attempt = 0; attempt < 5; attempt++) {
      long start = System.nanoTime();
      try {
        HttpResponse<String> answer =
            client.get(uri).requestTimeout((int) Math.max(left, 1_000)).asString();
        return answer.isSuccess() ? Optional.of(answer.getBody()) : Optional.empty();
      } catch (UnirestException e) {
        left -= (System.nanoTime() - start) / 1_000_000;
      }
    }
    return Optional.empty();
  }
}
