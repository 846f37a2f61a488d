package snippets.httptimeoutonwaitonly.unirest;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kong.unirest.core.HttpResponse;
import kong.unirest.core.JsonNode;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** An instance of its own, of which only the connect is bounded. */
public final class ConnectOnlyConfigured {

  private final UnirestInstance unirest;

  public ConnectOnlyConfigured(String base) {
    unirest = Unirest.spawnInstance();
    unirest.config().defaultBaseUrl(base).connectTimeout(2_000);
  }

  public Optional<JsonNode> stock(String item) throws InterruptedException, ExecutionException {
    try {
      HttpResponse<JsonNode> answer =
          unirest
              .get("/stock/{item}")
              .routeParam("item", item)
              .asJsonAsync()
              // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
              .get(3, TimeUnit.SECONDS);
      return answer.isSuccess() ? Optional.of(answer.getBody()) : Optional.empty();
    } catch (TimeoutException e) {
      return Optional.empty();
    }
  }
}
