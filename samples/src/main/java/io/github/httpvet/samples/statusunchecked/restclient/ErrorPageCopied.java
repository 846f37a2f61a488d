package io.github.httpvet.samples.statusunchecked.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.web.client.RestClient;

/**
 * Who exchanges is given every answer: the page of an error is sent on as if it were data; retrieve
 * throws at it.
 */
@Situation(
    rule = "HttpStatusUnchecked",
    client = "restclient",
    unseen = "the response is no value that the tables follow")
public final class ErrorPageCopied {

  private final RestClient client = RestClient.create();

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void exchange(Peer peer) {
    String rates =
        client
            .get()
            .uri(peer.missing())
            .exchange((request, response) -> response.bodyTo(String.class));
    store(rates, peer);
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed RestClientException = 3"})
  public void retrieve(Peer peer) {
    store(client.get().uri(peer.missing()).retrieve().body(String.class), peer);
  }

  private void store(String rates, Peer peer) {
    client.post().uri(peer.ok()).body(rates).retrieve().toBodilessEntity();
  }
}
