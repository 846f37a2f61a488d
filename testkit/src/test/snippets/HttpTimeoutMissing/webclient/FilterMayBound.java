package snippets.httptimeoutmissing.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;

/** A filter bounds each exchange. */
public final class FilterMayBound {

  private final WebClient client =
      WebClient.builder()
          .filter((request, next) -> next.exchange(request).timeout(Duration.ofSeconds(5)))
          .build();

  public String get(String address) {
    return client.get().uri(address).retrieve().bodyToMono(String.class).block();
  }
}
