package io.github.httpvet.samples.topic.retrystorm.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** HttpClient 5 sends a POST again after a 503, unless automatic retries are off. */
@Situation(topic = "retry-storm", client = "apache5")
public final class PostAfter503 {

  private final CloseableHttpClient standard = HttpClients.createDefault();
  private final CloseableHttpClient once = HttpClients.custom().disableAutomaticRetries().build();

  @Bad(
      calls = 1,
      expect = {"requests POST = 2", "failed = 0"})
  public void byDefault(Peer peer) throws IOException {
    pay(standard, peer);
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed = 0"})
  public void withoutRetry(Peer peer) throws IOException {
    pay(once, peer);
  }

  private static void pay(CloseableHttpClient client, Peer peer) throws IOException {
    HttpPost request = new HttpPost(peer.unavailable(1));
    request.setEntity(new StringEntity("pay"));
    client.execute(request, response -> response.getCode());
  }
}
