package io.github.httpvet.samples.statusunchecked.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;

/** Content is that of every answer: the page of an error is sent on as if it were data. */
@Situation(
    rule = "HttpStatusUnchecked",
    client = "reactornetty",
    unseen = "the response is no value that the tables follow")
public final class ErrorPageCopied {

  private final HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(5));

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public String anyAnswer(Peer peer) {
    return client
        .get()
        .uri(peer.missing())
        .responseContent()
        .aggregate()
        .asString()
        .flatMap(rates -> store(rates, peer))
        .block();
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed IOException = 3"})
  public String goodAnswer(Peer peer) {
    return client
        .get()
        .uri(peer.missing())
        .responseSingle(
            (response, body) ->
                response.status().code() == 200
                    ? body.asString()
                    : Mono.error(new IOException("status " + response.status())))
        .flatMap(rates -> store(rates, peer))
        .block();
  }

  private Mono<String> store(String rates, Peer peer) {
    return client
        .post()
        .uri(peer.ok())
        .send(ByteBufFlux.fromString(Mono.just(rates)))
        .responseContent()
        .aggregate()
        .asString();
  }
}
