package io.github.httpvet.samples.blockingineventloop.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.web.client.RestTemplate;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * An operator runs on the event loop that read the answer: a blocking call in it holds the loop,
 * and no other call on it is answered.
 */
@Situation(
    rule = "HttpBlockingInEventLoop",
    client = "reactornetty",
    jvm = "-Dreactor.netty.ioWorkerCount=1")
public final class BlockingInOperator {

  private final HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(30));
  private final RestTemplate template = new RestTemplate();

  @Bad(
      calls = 3,
      expect = {"returned <= 1"})
  public String blockingInMap(Peer peer) {
    get(peer.ok())
        // BUG: HttpBlockingInEventLoop
        .map(id -> template.getForObject(peer.silent(), String.class))
        .subscribe();
    return get(peer.ok()).block(Duration.ofSeconds(10));
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed = 0", "connections <= 6"})
  public String sameClient(Peer peer) {
    get(peer.ok()).flatMap(id -> get(peer.silent())).subscribe();
    return get(peer.ok()).block(Duration.ofSeconds(10));
  }

  private Mono<String> get(String uri) {
    return client.get().uri(uri).responseContent().aggregate().asString();
  }
}
