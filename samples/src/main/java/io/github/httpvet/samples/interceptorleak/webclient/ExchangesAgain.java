package io.github.httpvet.samples.interceptorleak.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The first of two responses of a filter keeps its connection when its body is not released. */
@Situation(rule = "HttpInterceptorLeak", client = "webclient")
public final class ExchangesAgain {

  private final WebClient leaking =
      WebClient.builder()
          .filter(
              (request, next) ->
                  // BUG: HttpInterceptorLeak
                  next.exchange(request)
                      .flatMap(
                          first ->
                              first.headers().header("X-Complete").isEmpty()
                                  ? next.exchange(request)
                                  : Mono.just(first)))
          .build();
  private final WebClient releasing =
      WebClient.builder()
          .filter(
              (request, next) ->
                  next.exchange(request)
                      .flatMap(
                          first ->
                              first.headers().header("X-Complete").isEmpty()
                                  ? first.releaseBody().then(next.exchange(request))
                                  : Mono.just(first)))
          .build();

  @Bad(
      calls = 10,
      expect = {"requests = 20", "connections = 11", "client ESTABLISHED = 11"})
  public int firstLeftOpen(Peer peer) {
    return get(leaking, peer);
  }

  @Good(
      calls = 10,
      expect = {"requests = 20", "connections <= 2", "client ESTABLISHED <= 2"})
  public int firstReleased(Peer peer) {
    return get(releasing, peer);
  }

  private static int get(WebClient client, Peer peer) {
    return client
        .get()
        .uri(peer.large())
        .retrieve()
        .toBodilessEntity()
        .block()
        .getStatusCode()
        .value();
  }
}
