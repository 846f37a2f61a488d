package snippets.httptimeoutmissing.webclient;

import io.netty.channel.ChannelOption;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** The client below the connector bounds connect only. */
public final class ConnectorWithoutTimeout {

  private final WebClient client;

  public ConnectorWithoutTimeout() {
    HttpClient http =
        HttpClient.create().option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000).compress(true);
    client = WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
  }

  public String get(String name) {
    return client
        .get()
        .uri(name)
        .retrieve()
        .bodyToMono(String.class)
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        .block();
  }
}
