package io.github.httpvet.samples.clientinloop.feign;

import feign.Feign;
import feign.RequestLine;
import feign.okhttp.OkHttpClient;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A transport made in the body of a loop connects once for each item. */
@Situation(rule = "HttpClientInLoop", client = "feign")
public final class ClientPerItem {

  interface Greeting {
    @RequestLine("GET /ok")
    String get();
  }

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client ESTABLISHED = 20"})
  public void newTransportForEachItem(Peer peer) {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      OkHttpClient transport = new OkHttpClient();
      Feign.builder().client(transport).target(Greeting.class, base(peer)).get();
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED = 2"})
  public void oneTransportForAllItems(Peer peer) {
    OkHttpClient transport = new OkHttpClient();
    for (int item = 0; item < ITEMS; item++) {
      Feign.builder().client(transport).target(Greeting.class, base(peer)).get();
    }
  }

  private static String base(Peer peer) {
    return "http://" + peer.host() + ":" + peer.port();
  }
}
