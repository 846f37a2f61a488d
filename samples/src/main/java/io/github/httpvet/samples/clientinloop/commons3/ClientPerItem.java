package io.github.httpvet.samples.clientinloop.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** A client with a pool for each item connects for each item, and keeps what it connected. */
@Situation(rule = "HttpClientInLoop", client = "commons3")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client ESTABLISHED = 20"})
  public void clientEachTurn(Peer peer) throws IOException {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      HttpClient client = new HttpClient(new MultiThreadedHttpConnectionManager());
      bound(client);
      text(client, peer);
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED = 2"})
  public void clientOfTheBatch(Peer peer) throws IOException {
    HttpClient client = new HttpClient(new MultiThreadedHttpConnectionManager());
    bound(client);
    for (int item = 0; item < ITEMS; item++) {
      text(client, peer);
    }
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
