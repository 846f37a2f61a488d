package io.github.httpvet.samples.statusunchecked.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.ContentResponse;
import org.eclipse.jetty.client.util.StringContentProvider;

/** A call succeeds with every answer: the page of an error is sent on as if it were data. */
@Situation(
    rule = "HttpStatusUnchecked",
    client = "jetty",
    unseen = "the response is no value that the tables follow")
public final class ErrorPageCopied {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void anyAnswer(Peer peer) throws Exception {
    client.start();
    ContentResponse answer = get(peer);
    store(answer.getContentAsString(), peer);
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed IOException = 3"})
  public void goodAnswer(Peer peer) throws Exception {
    client.start();
    ContentResponse answer = get(peer);
    if (answer.getStatus() != 200) {
      throw new IOException("status " + answer.getStatus());
    }
    store(answer.getContentAsString(), peer);
  }

  private ContentResponse get(Peer peer)
      throws InterruptedException, TimeoutException, ExecutionException {
    return client.newRequest(peer.missing()).timeout(5, TimeUnit.SECONDS).send();
  }

  private void store(String rates, Peer peer)
      throws InterruptedException, TimeoutException, ExecutionException {
    client
        .POST(peer.ok())
        .content(new StringContentProvider(rates))
        .timeout(5, TimeUnit.SECONDS)
        .send();
  }
}
