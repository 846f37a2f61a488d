package io.github.httpvet.samples.keepalivedisabled.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A connector without a pool connects for each call, and closes afterwards. */
@Situation(rule = "HttpKeepAliveDisabled", client = "webclient")
public final class NewConnection {

  private final WebClient pooled = WebClient.create();
  private final WebClient unpooled =
      WebClient.builder()
          .clientConnector(
              new ReactorClientHttpConnector(
                  // BUG: HttpKeepAliveDisabled
                  HttpClient.create(ConnectionProvider.newConnection())))
          .build();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String noPool(Peer peer) {
    return get(unpooled, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public String pool(Peer peer) {
    return get(pooled, peer);
  }

  private static String get(WebClient client, Peer peer) {
    return client.get().uri(peer.ok()).retrieve().bodyToMono(String.class).block();
  }
}
