package io.github.httpvet.samples.clientperrequest.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/**
 * A client for each call has a pool of its own: its connection is neither used again nor closed.
 */
@Situation(rule = "HttpClientPerRequest", client = "apache5")
public final class ClientPerCall {

  private final CloseableHttpClient shared = HttpClients.createDefault();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "after gc client ESTABLISHED = 0"})
  public String newClientEachTime(Peer peer) throws IOException {
    // BUG: HttpClientPerRequest
    CloseableHttpClient client = HttpClients.createDefault();
    return text(client, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String sharedClient(Peer peer) throws IOException {
    return text(shared, peer);
  }

  private static String text(CloseableHttpClient client, Peer peer) throws IOException {
    return client.execute(
        new HttpGet(peer.ok()), response -> EntityUtils.toString(response.getEntity()));
  }
}
