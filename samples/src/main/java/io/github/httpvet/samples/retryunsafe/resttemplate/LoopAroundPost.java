package io.github.httpvet.samples.retryunsafe.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * A loop around a POST that catches every failure sends it again whatever the server did with it.
 */
@Situation(rule = "HttpRetryUnsafe", client = "resttemplate")
public final class LoopAroundPost {

  private final RestTemplate template = new RestTemplate();

  @Bad(
      calls = 1,
      expect = {"requests POST = 3", "failed RestClientException = 1"})
  public String threeTimes(Peer peer) {
    for (int attempt = 1; ; attempt++) {
      try {
        // BUG: HttpRetryUnsafe
        return template.postForObject(peer.hangUp(), "pay", String.class);
      } catch (RestClientException e) {
        if (attempt == 3) {
          throw e;
        }
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed RestClientException = 1"})
  public String once(Peer peer) {
    return template.postForObject(peer.hangUp(), "pay", String.class);
  }
}
