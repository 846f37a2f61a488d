package io.github.httpvet.samples.deadlinemissing.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

/**
 * The read timeout starts again with each attempt: a dead server holds the caller for all of them.
 */
@Situation(
    rule = "HttpDeadlineMissing",
    client = "resttemplate",
    unseen = "how often it is tried, no constant tells")
public final class AttemptsWithoutDeadline {

  private final int attempts = Integer.getInteger("attempts", 20);
  private final RestTemplate template = template();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed SocketTimeoutException = 1", "connections >= 15"},
      boundMillis = 10_000)
  public String timeoutForEachAttempt(Peer peer) {
    for (int attempt = 1; ; attempt++) {
      try {
        return template.getForObject(peer.silent(), String.class);
      } catch (ResourceAccessException e) {
        if (attempt == attempts) {
          throw e;
        }
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed SocketTimeoutException = 1", "connections <= 6"})
  public String deadlineForAllAttempts(Peer peer) {
    long deadline = System.nanoTime() + Duration.ofMillis(500).toNanos();
    while (true) {
      try {
        return template.getForObject(peer.silent(), String.class);
      } catch (ResourceAccessException e) {
        if (System.nanoTime() - deadline > 0) {
          throw e;
        }
      }
    }
  }

  private static RestTemplate template() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(100);
    factory.setReadTimeout(100);
    return new RestTemplate(factory);
  }
}
