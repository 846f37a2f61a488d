package io.github.httpvet.samples.timeoutonwaitonly.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** A future that is waited for with a timeout does not end the call that another thread makes. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "restclient",
    unseen = "the task or future that waits is not followed to the exchange")
public final class SupplyAsync {

  private final SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
  private final RestClient client = RestClient.builder().requestFactory(factory).build();
  private final ExecutorService executor = Executors.newCachedThreadPool();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public String waitOnly(Peer peer) throws Exception {
    return CompletableFuture.supplyAsync(() -> get(peer), executor).get(400, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 5,
      expect = {"failed SocketTimeoutException = 5", "client ESTABLISHED = 0"})
  public String readTimeout(Peer peer) throws Exception {
    factory.setReadTimeout(400);
    return CompletableFuture.supplyAsync(() -> get(peer), executor).get();
  }

  private String get(Peer peer) {
    return client.get().uri(peer.silent()).retrieve().body(String.class);
  }
}
