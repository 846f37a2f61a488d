package io.github.httpvet.samples.interceptorleak.feign;

import feign.Client;
import feign.Feign;
import feign.RequestLine;
import feign.Response;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** The first of two responses of a client around another keeps its connection. */
@Situation(
    rule = "HttpInterceptorLeak",
    client = "feign",
    unseen = "the table has no row for how this client goes on")
public final class ClientExecutesTwice {

  interface Missing {
    @RequestLine("GET /missing")
    String get();
  }

  private final Client transport = new Client.Default(null, null);

  @Bad(
      calls = 10,
      expect = {"requests = 20", "client ESTABLISHED = 11"})
  public String firstLeftOpen(Peer peer) {
    return get(
        peer,
        (request, options) -> {
          Response first = transport.execute(request, options);
          return first.status() == 404 ? transport.execute(request, options) : first;
        });
  }

  @Good(
      calls = 10,
      expect = {"requests = 20", "client ESTABLISHED = 1"})
  public String firstClosed(Peer peer) {
    return get(
        peer,
        (request, options) -> {
          Response first = transport.execute(request, options);
          if (first.status() == 404) {
            first.close();
            return transport.execute(request, options);
          }
          return first;
        });
  }

  private static String get(Peer peer, Client client) {
    return Feign.builder()
        .client(client)
        .target(Missing.class, "http://" + peer.host() + ":" + peer.port())
        .get();
  }
}
