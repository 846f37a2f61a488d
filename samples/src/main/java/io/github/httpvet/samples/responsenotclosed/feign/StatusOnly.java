package io.github.httpvet.samples.responsenotclosed.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import feign.okhttp.OkHttpClient;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A response of the transport is its caller's: one that is not closed keeps its connection. */
@Situation(rule = "HttpResponseNotClosed", client = "feign")
public final class StatusOnly {

  private final Client transport = new OkHttpClient();
  private final Request.Options options =
      new Request.Options(10, TimeUnit.SECONDS, 10, TimeUnit.SECONDS, true);

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "held bytes > 1000000"})
  public int statusOnly(Peer peer) throws IOException {
    // BUG: HttpResponseNotClosed
    Response response = transport.execute(get(peer), options);
    return response.status();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public long readAndClosed(Peer peer) throws IOException {
    try (Response response = transport.execute(get(peer), options)) {
      return response.body().asInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  private static Request get(Peer peer) {
    return Request.create(Request.HttpMethod.GET, peer.large(), Map.of(), null, null, null);
  }
}
