package io.github.httpvet.samples.retryunsafe.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.InputStreamEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** An entity of a stream has nothing left for the second attempt, which is sent without it. */
@Situation(
    rule = "HttpRetryUnsafe",
    client = "apache4",
    unseen = "what is sent again is a setting, a copy of the call or a stream")
public final class StreamSentAgain {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 1,
      expect = {"requests POST = 2", "failed IOException = 1"})
  public void streamEntity(Peer peer) throws IOException {
    HttpPost upload = new HttpPost(peer.unavailableFor(1));
    upload.setEntity(new InputStreamEntity(new ByteArrayInputStream(new byte[1000])));
    int status = client.execute(upload, StreamSentAgain::status);
    if (status == 503) {
      status = client.execute(upload, StreamSentAgain::status);
    }
    check(status);
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 2", "failed = 0"})
  public void repeatableEntity(Peer peer) throws IOException {
    HttpPost upload = new HttpPost(peer.unavailableFor(1));
    upload.setEntity(new ByteArrayEntity(new byte[1000]));
    int status = client.execute(upload, StreamSentAgain::status);
    if (status == 503) {
      status = client.execute(upload, StreamSentAgain::status);
    }
    check(status);
  }

  private static int status(HttpResponse response) {
    return response.getStatusLine().getStatusCode();
  }

  private static void check(int status) throws IOException {
    if (status != 200) {
      throw new IOException("status " + status);
    }
  }
}
