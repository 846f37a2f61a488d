package io.github.httpvet.samples.retryunbounded.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A loop around a call that catches every failure asks as often as the server is in trouble. */
@Situation(rule = "HttpRetryUnbounded", client = "restclient")
public final class CatchAndAgain {

  private final RestClient client =
      RestClient.builder().requestFactory(new SimpleClientHttpRequestFactory()).build();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 101"})
  public String whileTrue(Peer peer) {
    // BUG: HttpRetryUnbounded
    while (true) {
      try {
        return client.get().uri(peer.unavailableFor(100)).retrieve().body(String.class);
      } catch (RestClientException e) {
        System.err.println("again: " + e.getMessage());
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed RestClientException = 1", "requests = 3"})
  public String threeTimes(Peer peer) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return client.get().uri(peer.unavailableFor(100)).retrieve().body(String.class);
      } catch (RestClientException e) {
        if (attempt == 3) {
          throw e;
        }
        Thread.sleep(100L << attempt);
      }
    }
  }
}
