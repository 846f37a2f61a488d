package io.github.httpvet.samples.clientinloop.resteasy;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** A client made in the body of a loop connects once for each item, also if it is closed. */
@Situation(rule = "HttpClientInLoop", client = "resteasy")
public final class ClientPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client TIME_WAIT = 20"})
  public void newClientForEachItem(Peer peer) {
    for (int item = 0; item < ITEMS; item++) {
      ResteasyClient client =
          // BUG: HttpClientInLoop
          new ResteasyClientBuilder().readTimeout(10, TimeUnit.SECONDS).build();
      client.target(peer.ok()).request().get(String.class);
      client.close();
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client TIME_WAIT = 2"})
  public void oneClientForAllItems(Peer peer) {
    ResteasyClient client = new ResteasyClientBuilder().readTimeout(10, TimeUnit.SECONDS).build();
    for (int item = 0; item < ITEMS; item++) {
      client.target(peer.ok()).request().get(String.class);
    }
    client.close();
  }
}
