package snippets.httpkeepalivedisabled.webclient;

import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A pool with a limit on idle time. */
public final class PoolBelow {

  public WebClient client(ConnectionProvider provider) {
    HttpClient http = HttpClient.create(provider).responseTimeout(Duration.ofSeconds(5));
    return WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
  }
}
