package io.github.httpvet.samples.statusunchecked.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

/** A call succeeds with every answer: the page of an error is sent on as if it were data. */
@Situation(rule = "HttpStatusUnchecked", client = "ahc")
public final class ErrorPageCopied {

  private final AsyncHttpClient client = Dsl.asyncHttpClient();

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void anyAnswer(Peer peer) throws ExecutionException, InterruptedException {
    Response answer = client.prepareGet(peer.missing()).execute().get();
    // BUG: HttpStatusUnchecked
    store(answer.getResponseBody(), peer);
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed IOException = 3"})
  public void goodAnswer(Peer peer) throws ExecutionException, InterruptedException, IOException {
    Response answer = client.prepareGet(peer.missing()).execute().get();
    if (answer.getStatusCode() != 200) {
      throw new IOException("status " + answer.getStatusCode());
    }
    store(answer.getResponseBody(), peer);
  }

  private void store(String rates, Peer peer) throws ExecutionException, InterruptedException {
    client.preparePost(peer.ok()).setBody(rates).execute().get();
  }
}
