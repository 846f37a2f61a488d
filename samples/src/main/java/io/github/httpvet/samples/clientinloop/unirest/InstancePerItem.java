package io.github.httpvet.samples.clientinloop.unirest;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/** Each instance has a pool of its own, and a thread that keeps it alive until it is closed. */
@Situation(rule = "HttpClientInLoop", client = "unirest")
public final class InstancePerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 20",
        "threads Connection evictor = 20",
        "after gc client ESTABLISHED = 20"
      })
  public void newInstanceForEachItem(Peer peer) {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      UnirestInstance unirest = Unirest.spawnInstance();
      unirest.get(peer.ok()).asString();
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED = 0", "threads Connection evictor = 0"})
  public void oneInstanceForAllItems(Peer peer) {
    try (UnirestInstance unirest = Unirest.spawnInstance()) {
      for (int item = 0; item < ITEMS; item++) {
        unirest.get(peer.ok()).asString();
      }
    }
  }
}
