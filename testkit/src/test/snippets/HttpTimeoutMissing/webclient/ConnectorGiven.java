package snippets.httptimeoutmissing.webclient;

import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** The connector has the timeout. */
public final class ConnectorGiven {

  private final WebClient client;

  public ConnectorGiven() {
    HttpClient http = HttpClient.create().responseTimeout(Duration.ofSeconds(5));
    client = WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
  }

  public String get(String name) {
    return client.get().uri(name).retrieve().bodyToMono(String.class).block();
  }
}
