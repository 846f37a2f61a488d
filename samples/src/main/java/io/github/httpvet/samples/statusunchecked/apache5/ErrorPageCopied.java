package io.github.httpvet.samples.statusunchecked.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** A handler is given every answer: the page of an error is sent on as if it were data. */
@Situation(
    rule = "HttpStatusUnchecked",
    client = "apache5",
    unseen = "the response is no value that the tables follow")
public final class ErrorPageCopied {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void anyAnswer(Peer peer) throws IOException {
    String rates =
        client.execute(
            new HttpGet(peer.missing()), response -> EntityUtils.toString(response.getEntity()));
    store(rates, peer);
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed IOException = 3"})
  public void goodAnswer(Peer peer) throws IOException {
    // This handler throws at 300 and above.
    store(client.execute(new HttpGet(peer.missing()), new BasicHttpClientResponseHandler()), peer);
  }

  private void store(String rates, Peer peer) throws IOException {
    HttpPost post = new HttpPost(peer.ok());
    post.setEntity(new StringEntity(rates));
    client.execute(post, HttpResponse::getCode);
  }
}
