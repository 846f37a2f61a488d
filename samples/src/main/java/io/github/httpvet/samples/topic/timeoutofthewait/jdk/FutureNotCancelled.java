package io.github.httpvet.samples.topic.timeoutofthewait.jdk;

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
@Situation(topic = "timeout-of-the-wait", client = "jdk")
public final class FutureNotCancelled {

  private final HttpClient client = HttpClient.newHttpClient();

  @Bad(
      calls = 5,
      expect = {"returned = 5", "failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public void waitOnly(Peer peer) throws Exception {
    send(peer).get(200, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 5,
      expect = {"returned = 5", "failed TimeoutException = 5", "client ESTABLISHED = 0"})
  public void waitAndCancel(Peer peer) throws Exception {
    CompletableFuture<HttpResponse<String>> answer = send(peer);
    try {
      answer.get(200, TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  private CompletableFuture<HttpResponse<String>> send(Peer peer) {
    return client.sendAsync(
        HttpRequest.newBuilder(URI.create(peer.silent())).build(), BodyHandlers.ofString());
  }
}
