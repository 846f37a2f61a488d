package io.github.httpvet.samples.retryunsafe.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;

/** An entity of a stream has nothing left for the second attempt, which is sent without it. */
@Situation(
    rule = "HttpRetryUnsafe",
    client = "apache5",
    unseen = "what is sent again is a setting, a copy of the call or a stream")
public final class StreamSentAgain {

  private final CloseableHttpClient client = HttpClients.custom().disableAutomaticRetries().build();

  @Bad(
      calls = 1,
      expect = {"requests POST = 2", "failed IOException = 1"})
  public void streamEntity(Peer peer) throws IOException {
    HttpPost upload = new HttpPost(peer.unavailableFor(1));
    upload.setEntity(
        new InputStreamEntity(
            new ByteArrayInputStream(new byte[1000]), ContentType.APPLICATION_OCTET_STREAM));
    int status = client.execute(upload, HttpResponse::getCode);
    if (status == 503) {
      status = client.execute(upload, HttpResponse::getCode);
    }
    check(status);
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 2", "failed = 0"})
  public void repeatableEntity(Peer peer) throws IOException {
    HttpPost upload = new HttpPost(peer.unavailableFor(1));
    upload.setEntity(new ByteArrayEntity(new byte[1000], ContentType.APPLICATION_OCTET_STREAM));
    int status = client.execute(upload, HttpResponse::getCode);
    if (status == 503) {
      status = client.execute(upload, HttpResponse::getCode);
    }
    check(status);
  }

  private static void check(int status) throws IOException {
    if (status != 200) {
      throw new IOException("status " + status);
    }
  }
}
