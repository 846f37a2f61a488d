package io.github.httpvet.samples.topic.timeoutstartsagain.jdk;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A request's timeout of 1 s, and two hops of 700 ms each: from some version on, it starts again
 * with each hop. A bound of the wait, with which the caller cancels, is for all hops.
 */
@Situation(
    topic = "timeout-starts-again",
    client = "jdk",
    onlyScripted = "the first hop is a redirect that comes late")
public final class RedirectTimer {

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(Redirect.ALWAYS).build();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "requests = 2", "failed TimeoutException = 0"})
  public void timeoutOfTheRequest(Peer peer) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(peer.slowRedirect(700)))
            .timeout(Duration.ofSeconds(1))
            .build();
    client.send(request, BodyHandlers.ofString());
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "requests = 2", "failed TimeoutException = 1"})
  public void boundOfTheWait(Peer peer)
      throws InterruptedException, ExecutionException, TimeoutException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(peer.slowRedirect(700))).build();
    var answer = client.sendAsync(request, BodyHandlers.ofString());
    try {
      answer.get(1, TimeUnit.SECONDS);
    } finally {
      answer.cancel(true);
    }
  }
}
