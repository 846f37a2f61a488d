package io.github.httpvet.samples.responsenotclosed.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Who takes the connection gives it back: one that nobody disposes of stays with its body. */
@Situation(
    rule = "HttpResponseNotClosed",
    client = "reactornetty",
    jvm = "-Dio.netty.leakDetection.level=paranoid")
public final class ConnectionForgotten {

  private final HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(10));

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "held bytes > 1000000",
        "after gc and call warnings LEAK: = 0"
      })
  public int statusOnly(Peer peer) {
    return client
        .get()
        .uri(peer.large())
        // BUG: HttpResponseNotClosed
        .responseConnection((response, connection) -> Mono.just(response.status().code()))
        .blockLast();
  }

  @Good(
      calls = 20,
      expect = {
        "connections = 1",
        "client ESTABLISHED = 1",
        "held bytes = 0",
        "after gc and call warnings LEAK: = 0"
      })
  public int bodyRead(Peer peer) {
    return client
        .get()
        .uri(peer.large())
        .responseConnection(
            (response, connection) ->
                connection.inbound().receive().then(Mono.just(response.status().code())))
        .blockLast();
  }
}
