package io.github.httpvet.samples.statusunchecked.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Who exchanges is given every answer: the page of an error is sent on as if it were data; retrieve
 * fails at it.
 */
@Situation(
    rule = "HttpStatusUnchecked",
    client = "webclient",
    unseen = "the response is no value that the tables follow")
public final class ErrorPageCopied {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void exchange(Peer peer) {
    client
        .get()
        .uri(peer.missing())
        .exchangeToMono(answer -> answer.bodyToMono(String.class))
        .flatMap(rates -> store(rates, peer))
        .block(Duration.ofSeconds(5));
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed WebClientResponseException = 3"})
  public void retrieve(Peer peer) {
    client
        .get()
        .uri(peer.missing())
        .retrieve()
        .bodyToMono(String.class)
        .flatMap(rates -> store(rates, peer))
        .block(Duration.ofSeconds(5));
  }

  private Mono<String> store(String rates, Peer peer) {
    return client.post().uri(peer.ok()).bodyValue(rates).retrieve().bodyToMono(String.class);
  }
}
