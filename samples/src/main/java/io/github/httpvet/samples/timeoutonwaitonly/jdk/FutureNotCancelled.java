package io.github.httpvet.samples.timeoutonwaitonly.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A timeout of the wait ends the wait, not the call: the socket stays until somebody cancels it.
 */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "jdk",
    unseen = "the task or future that waits is not followed to the exchange")
public final class FutureNotCancelled {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public String waitOnly(Peer peer) throws Exception {
    return send(peer).get(200, TimeUnit.MILLISECONDS).body();
  }

  @Good(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 0"})
  public String waitAndCancel(Peer peer) throws Exception {
    CompletableFuture<HttpResponse<String>> answer = send(peer);
    try {
      return answer.get(200, TimeUnit.MILLISECONDS).body();
    } finally {
      answer.cancel(true);
    }
  }

  private CompletableFuture<HttpResponse<String>> send(Peer peer) {
    return client.sendAsync(
        HttpRequest.newBuilder(URI.create(peer.silent())).build(), BodyHandlers.ofString());
  }
}
