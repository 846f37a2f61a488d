package io.github.httpvet.samples.responsenotdrained.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Up to HttpClient 5.0, to close a response whose body was not read is to close its connection. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "apache5",
    jars = "apache50",
    unseen = "that this client drops what is unread, the tables do not say")
public final class ClosedUnread {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  @SuppressWarnings("deprecation")
  public int onlyClosed(Peer peer) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.ok()))) {
      return response.getCode();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  @SuppressWarnings("deprecation")
  public int consumedAndClosed(Peer peer) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.ok()))) {
      EntityUtils.consume(response.getEntity());
      return response.getCode();
    }
  }
}
