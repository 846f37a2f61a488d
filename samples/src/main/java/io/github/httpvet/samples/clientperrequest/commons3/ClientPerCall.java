package io.github.httpvet.samples.clientperrequest.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/**
 * A client for each call has a connection of its own, which is neither used again nor closed when
 * the method is released.
 */
@Situation(rule = "HttpClientPerRequest", client = "commons3")
public final class ClientPerCall {

  private final HttpClient shared = new HttpClient();

  public ClientPerCall() {
    bound(shared);
  }

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "after gc client ESTABLISHED = 0"})
  public String newClientEachTime(Peer peer) throws IOException {
    // BUG: HttpClientPerRequest
    HttpClient client = new HttpClient();
    bound(client);
    return text(client, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String sharedClient(Peer peer) throws IOException {
    return text(shared, peer);
  }

  private static void bound(HttpClient client) {
    client.getHttpConnectionManager().getParams().setConnectionTimeout(2_000);
    client.getHttpConnectionManager().getParams().setSoTimeout(2_000);
  }

  private static String text(HttpClient client, Peer peer) throws IOException {
    GetMethod get = new GetMethod(peer.ok());
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
