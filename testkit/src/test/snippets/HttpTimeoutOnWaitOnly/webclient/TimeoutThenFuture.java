package snippets.httptimeoutonwaitonly.webclient;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.springframework.web.reactive.function.client.WebClient;

/** The operator cancels the exchange, before the wait for the future is over. */
public final class TimeoutThenFuture {

  private final WebClient client;

  public TimeoutThenFuture(WebClient client) {
    this.client = client;
  }

  public String load(String uri)
      throws InterruptedException, ExecutionException, java.util.concurrent.TimeoutException {
    return client
        .get()
        .uri(uri)
        .retrieve()
        .bodyToMono(String.class)
        .timeout(Duration.ofSeconds(4))
        .toFuture()
        .get(5, TimeUnit.SECONDS);
  }
}
