package snippets.httpretryunbounded.restclient;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The strategy is told of each failure, and throws when it has seen enough. */
@Component
public class StrategyThrowsAtLast {

  /** Decides whether to go on. */
  public interface Strategy {
    void failed(Exception failure);
  }

  private final RestClient client;
  private final Strategy strategy;

  public StrategyThrowsAtLast(RestClient client, Strategy strategy) {
    this.client = client;
    this.strategy = strategy;
  }

  public String load(String uri) {
    while (true) {
      try {
        return client.get().uri(uri).retrieve().body(String.class);
      } catch (RestClientException e) {
        strategy.failed(e);
      }
    }
  }
}
