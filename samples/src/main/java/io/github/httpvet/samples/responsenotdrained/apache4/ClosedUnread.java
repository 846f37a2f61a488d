package io.github.httpvet.samples.responsenotdrained.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** To close a response of HttpClient 4 whose body was not read is to close its connection. */
@Situation(rule = "HttpResponseNotDrained", client = "apache4", smoke = true)
public final class ClosedUnread {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int onlyClosed(Peer peer) throws IOException {
    // BUG: HttpResponseNotDrained
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.ok()))) {
      return response.getStatusLine().getStatusCode();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int consumedAndClosed(Peer peer) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.ok()))) {
      EntityUtils.consume(response.getEntity());
      return response.getStatusLine().getStatusCode();
    }
  }
}
