package io.github.httpvet.samples.clientperrequest.feign;

import feign.Feign;
import feign.RequestLine;
import feign.okhttp.OkHttpClient;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** An interface is cheap, but not the transport that it is given: each has its own pool. */
@Situation(rule = "HttpClientPerRequest", client = "feign")
public final class TransportPerInterface {

  interface Greeting {
    @RequestLine("GET /ok")
    String get();
  }

  private final OkHttpClient shared = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "after gc client ESTABLISHED = 20"})
  public String newTransportEachTime(Peer peer) {
    // BUG: HttpClientPerRequest
    OkHttpClient transport = new OkHttpClient();
    return Feign.builder().client(transport).target(Greeting.class, base(peer)).get();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String sharedTransport(Peer peer) {
    return Feign.builder().client(shared).target(Greeting.class, base(peer)).get();
  }

  private static String base(Peer peer) {
    return "http://" + peer.host() + ":" + peer.port();
  }
}
