package io.github.httpvet.samples.interceptorleak.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;

/** A filter that returns another response leaves the one that it has with its connection. */
@Situation(rule = "HttpInterceptorLeak", client = "webclient")
public final class OtherResponse {

  private final WebClient leaking =
      WebClient.builder()
          .filter(
              (request, next) ->
                  // BUG: HttpInterceptorLeak
                  next.exchange(request)
                      .map(response -> ClientResponse.create(HttpStatus.ACCEPTED).build()))
          .build();
  private final WebClient releasing =
      WebClient.builder()
          .filter(
              (request, next) ->
                  next.exchange(request)
                      .flatMap(
                          response ->
                              response
                                  .releaseBody()
                                  .thenReturn(ClientResponse.create(HttpStatus.ACCEPTED).build())))
          .build();

  @Bad(
      calls = 10,
      expect = {"connections = 10", "client ESTABLISHED = 10"})
  public int leftOpen(Peer peer) {
    return get(leaking, peer);
  }

  @Good(
      calls = 10,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public int released(Peer peer) {
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
