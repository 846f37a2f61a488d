package snippets.httppoolmisconfigured.webclient;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The pool below Spring's client has a name and nothing else. */
public final class CreatedBelow {

  private final WebClient client;

  public CreatedBelow(WebClient.Builder builder) {
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    ConnectionProvider pool = ConnectionProvider.create("orders");
    HttpClient netty =
        HttpClient.create(pool)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
            .responseTimeout(Duration.ofSeconds(4));
    client = builder.clientConnector(new ReactorClientHttpConnector(netty)).build();
  }

  public Mono<String> order(String id) {
    return client
        .get()
        .uri("/orders/{id}", id)
        .retrieve()
        .bodyToMono(String.class)
        .timeout(Duration.ofSeconds(8));
  }
}
