package io.github.httpvet.samples.statusunchecked.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.web.client.NoOpResponseErrorHandler;
import org.springframework.web.client.RestTemplate;

/**
 * A template whose error handler does nothing returns every answer: the page of an error is sent
 * on.
 */
@Situation(
    rule = "HttpStatusUnchecked",
    client = "resttemplate",
    unseen = "the response is no value that the tables follow")
public final class ErrorPageCopied {

  private final RestTemplate careless = new RestTemplate();
  private final RestTemplate template = new RestTemplate();

  /** The other one throws. */
  public ErrorPageCopied() {
    careless.setErrorHandler(new NoOpResponseErrorHandler());
  }

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void noErrors(Peer peer) {
    store(careless.getForObject(peer.missing(), String.class), peer);
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed RestClientException = 3"})
  public void errors(Peer peer) {
    store(template.getForObject(peer.missing(), String.class), peer);
  }

  private void store(String rates, Peer peer) {
    template.postForObject(peer.ok(), rates, String.class);
  }
}
