package snippets.httppoolmisconfigured.webclient;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Nothing is said of the queue, which then is twice the pool. */
public final class PendingByDefault {

  public WebClient client(String base) {
    ConnectionProvider pool =
        ConnectionProvider.builder("parcels")
            .maxConnections(30)
            .maxLifeTime(Duration.ofMinutes(5))
            .build();
    HttpClient netty =
        HttpClient.create(pool)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
            .responseTimeout(Duration.ofSeconds(4));
    return WebClient.builder()
        .baseUrl(base)
        .clientConnector(new ReactorClientHttpConnector(netty))
        .build();
  }
}
