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

/** An exception before the body is read closes the response unread, and its connection with it. */
@Situation(rule = "HttpResponseNotDrained", client = "apache4")
public final class ThrownOnStatus {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 20", "client ESTABLISHED = 0"})
  public String thrownUnread(Peer peer) throws IOException {
    // BUG: HttpResponseNotDrained
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.missing()))) {
      if (response.getStatusLine().getStatusCode() != 200) {
        throw new IOException("no answer");
      }
      return EntityUtils.toString(response.getEntity());
    }
  }

  @Good(
      calls = 20,
      expect = {"failed IOException = 20", "connections = 1", "client ESTABLISHED = 1"})
  public String consumedBefore(Peer peer) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.missing()))) {
      if (response.getStatusLine().getStatusCode() != 200) {
        EntityUtils.consume(response.getEntity());
        throw new IOException("no answer");
      }
      return EntityUtils.toString(response.getEntity());
    }
  }
}
