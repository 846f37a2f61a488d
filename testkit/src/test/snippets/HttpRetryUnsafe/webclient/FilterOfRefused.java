package snippets.httpretryunsafe.webclient;

import java.net.ConnectException;
import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Only what never reached the server is sent again. */
public final class FilterOfRefused {

  private final WebClient client;

  public FilterOfRefused(WebClient client) {
    this.client = client;
  }

  public Mono<String> reserve(Object seat) {
    return client
        .post()
        .uri("/reservations")
        .bodyValue(seat)
        .retrieve()
        .bodyToMono(String.class)
        .retryWhen(Retry.backoff(3, Duration.ofMillis(200)).filter(FilterOfRefused::isRefused));
  }

  private static boolean isRefused(Throwable failure) {
    return failure instanceof WebClientRequestException
        && failure.getCause() instanceof ConnectException;
  }
}
