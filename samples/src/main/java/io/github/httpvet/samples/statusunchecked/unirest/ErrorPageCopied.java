package io.github.httpvet.samples.statusunchecked.unirest;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** A call succeeds with every answer: the page of an error is sent on as if it were data. */
@Situation(rule = "HttpStatusUnchecked", client = "unirest")
public final class ErrorPageCopied {

  private final UnirestInstance client = Unirest.spawnInstance();

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void anyAnswer(Peer peer) {
    HttpResponse<String> answer = client.get(peer.missing()).asString();
    // BUG: HttpStatusUnchecked
    store(answer.getBody(), peer);
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed IOException = 3"})
  public void goodAnswer(Peer peer) throws IOException {
    HttpResponse<String> answer = client.get(peer.missing()).asString();
    if (!answer.isSuccess()) {
      throw new IOException("status " + answer.getStatus());
    }
    store(answer.getBody(), peer);
  }

  private void store(String rates, Peer peer) {
    client.post(peer.ok()).body(rates).asString();
  }
}
