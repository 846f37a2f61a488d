package snippets.httppoolmisconfigured.webclient;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A local variable and a builder of several statements, under Spring's client. */
public final class PendingOfVariable {

  public WebClient client(String base) {
    int waiting = -1;
    ConnectionProvider.Builder builder = ConnectionProvider.builder("parcels");
    builder.maxConnections(30);
    builder.maxLifeTime(Duration.ofMinutes(5));
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    builder.pendingAcquireMaxCount(waiting);
    HttpClient netty =
        HttpClient.create(builder.build())
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
            .responseTimeout(Duration.ofSeconds(4));
    return WebClient.builder()
        .baseUrl(base)
        .clientConnector(new ReactorClientHttpConnector(netty))
        .build();
  }
}
