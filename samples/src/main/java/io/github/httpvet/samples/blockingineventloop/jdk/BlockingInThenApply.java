package io.github.httpvet.samples.blockingineventloop.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.client.RestTemplate;

/**
 * What depends on an answer runs in the common pool: when blocking calls hold its threads, no other
 * answer is taken further.
 */
@Situation(
    rule = "HttpBlockingInEventLoop",
    client = "jdk",
    jvm = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2",
    unseen = "the threads of this client are no event loop in the tables")
public final class BlockingInThenApply {

  private final HttpClient client = HttpClient.newHttpClient();
  private final RestTemplate template = new RestTemplate();
  private final ExecutorService workers = Executors.newCachedThreadPool();

  @Bad(
      calls = 5,
      expect = {"returned <= 2"})
  public int blockingInThenApply(Peer peer) {
    get(peer).thenApply(answer -> template.getForObject(peer.silent(), String.class));
    return get(peer).thenApply(HttpResponse::statusCode).join();
  }

  @Good(
      calls = 5,
      expect = {"returned = 5", "failed = 0", "connections <= 15"})
  public int threadOfItsOwn(Peer peer) {
    get(peer).thenApplyAsync(answer -> template.getForObject(peer.silent(), String.class), workers);
    return get(peer).thenApply(HttpResponse::statusCode).join();
  }

  private CompletableFuture<HttpResponse<String>> get(Peer peer) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(peer.ok())).timeout(Duration.ofSeconds(10)).build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }
}
