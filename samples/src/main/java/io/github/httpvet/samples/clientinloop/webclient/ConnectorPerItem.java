package io.github.httpvet.samples.clientinloop.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** A connector made in the body of a loop has a client of its own, and connects for each item. */
@Situation(rule = "HttpClientInLoop", client = "webclient")
public final class ConnectorPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client ESTABLISHED > 2"})
  public void newConnectorForEachItem(Peer peer) {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      JdkClientHttpConnector connector = new JdkClientHttpConnector();
      get(peer, WebClient.builder().clientConnector(connector).build());
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED <= 2"})
  public void oneConnectorForAllItems(Peer peer) {
    JdkClientHttpConnector connector = new JdkClientHttpConnector();
    for (int item = 0; item < ITEMS; item++) {
      get(peer, WebClient.builder().clientConnector(connector).build());
    }
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
