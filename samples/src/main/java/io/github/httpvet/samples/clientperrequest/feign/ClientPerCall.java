package io.github.httpvet.samples.clientperrequest.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import feign.okhttp.OkHttpClient;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A transport for each call has a client of its own inside, with its own pool. */
@Situation(rule = "HttpClientPerRequest", client = "feign")
public final class ClientPerCall {

  private final Client shared = new OkHttpClient();
  private final Request.Options options =
      new Request.Options(10, TimeUnit.SECONDS, 10, TimeUnit.SECONDS, true);

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "after gc client ESTABLISHED = 20"})
  public int newTransportEachTime(Peer peer) throws IOException {
    // BUG: HttpClientPerRequest
    Client transport = new OkHttpClient();
    try (Response response = transport.execute(get(peer), options)) {
      return response.status();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int sharedTransport(Peer peer) throws IOException {
    try (Response response = shared.execute(get(peer), options)) {
      return response.status();
    }
  }

  private static Request get(Peer peer) {
    return Request.create(Request.HttpMethod.GET, peer.ok(), Map.of(), null, null, null);
  }
}
