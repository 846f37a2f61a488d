package io.github.httpvet.samples.statusunchecked.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** A handler is given every answer: the page of an error is sent on as if it were data. */
@Situation(rule = "HttpStatusUnchecked", client = "apache4")
public final class ErrorPageCopied {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 3,
      expect = {"requests POST = 3", "failed = 0"})
  public void anyAnswer(Peer peer) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.missing()))) {
      // BUG: HttpStatusUnchecked
      store(EntityUtils.toString(response.getEntity()), peer);
    }
  }

  @Good(
      calls = 3,
      expect = {"requests POST = 0", "failed IOException = 3"})
  public void goodAnswer(Peer peer) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.missing()))) {
      if (response.getStatusLine().getStatusCode() != 200) {
        throw new IOException(response.getStatusLine().toString());
      }
      store(EntityUtils.toString(response.getEntity()), peer);
    }
  }

  private void store(String rates, Peer peer) throws IOException {
    HttpPost post = new HttpPost(peer.ok());
    post.setEntity(new StringEntity(rates));
    client.execute(post).close();
  }
}
