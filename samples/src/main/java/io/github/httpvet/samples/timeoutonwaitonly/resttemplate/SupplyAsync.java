package io.github.httpvet.samples.timeoutonwaitonly.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A future that is failed after a time does not end the call that another thread makes. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "resttemplate",
    unseen = "the task or future that waits is not followed to the exchange")
public final class SupplyAsync {

  private final SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
  private final RestTemplate template = new RestTemplate(factory);
  private final ExecutorService executor = Executors.newCachedThreadPool();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public String waitOnly(Peer peer) {
    return CompletableFuture.supplyAsync(() -> get(peer), executor)
        .orTimeout(400, TimeUnit.MILLISECONDS)
        .join();
  }

  @Good(
      calls = 5,
      expect = {"failed SocketTimeoutException = 5", "client ESTABLISHED = 0"})
  public String readTimeout(Peer peer) {
    factory.setReadTimeout(400);
    return CompletableFuture.supplyAsync(() -> get(peer), executor).join();
  }

  private String get(Peer peer) {
    return template.getForObject(peer.silent(), String.class);
  }
}
