package io.github.httpvet.samples.transportperrequest.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** A derived client shares the connector of its origin, unless it is given a new one. */
@Situation(rule = "HttpTransportPerRequest", client = "webclient")
public final class ConnectorPerCall {

  private final WebClient shared = WebClient.create();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED > 1"})
  public String newConnectorEachTime(Peer peer) {
    // BUG: HttpTransportPerRequest
    WebClient derived = shared.mutate().clientConnector(new JdkClientHttpConnector()).build();
    return get(peer, derived);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String connectorOfOrigin(Peer peer) {
    WebClient derived = shared.mutate().defaultHeader("Accept", "text/plain").build();
    return get(peer, derived);
  }

  private static String get(Peer peer, WebClient client) {
    return client
        .get()
        .uri(peer.ok())
        .retrieve()
        .bodyToMono(String.class)
        .block(Duration.ofSeconds(10));
  }
}
