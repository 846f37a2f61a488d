package io.github.httpvet.samples.clientperrequest.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** A connector to the JDK's client makes one, with threads and connections of its own. */
@Situation(rule = "HttpClientPerRequest", client = "webclient")
public final class ConnectorPerCall {

  private final WebClient shared =
      WebClient.builder().clientConnector(new JdkClientHttpConnector()).build();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED > 1", "threads *SelectorManager > 1"})
  public String newConnectorEachTime(Peer peer) {
    // BUG: HttpClientPerRequest
    JdkClientHttpConnector connector = new JdkClientHttpConnector();
    return get(peer, WebClient.builder().clientConnector(connector).build());
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "threads *SelectorManager = 1"})
  public String sharedConnector(Peer peer) {
    return get(peer, shared);
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
