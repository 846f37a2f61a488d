package io.github.httpvet.samples.responsenotdrained.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** To close a response of which much is unread is to close its connection. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "feign",
    unseen = "that this client drops what is unread, the tables do not say")
public final class LargeClosedUnread {

  private final Client client = new Client.Default(null, null);
  private final Request.Options options =
      new Request.Options(10, TimeUnit.SECONDS, 10, TimeUnit.SECONDS, true);

  @Bad(
      calls = 10,
      expect = {"connections = 10", "client ESTABLISHED = 0"})
  public int onlyClosed(Peer peer) throws IOException {
    try (Response response = client.execute(get(peer), options)) {
      return response.status();
    }
  }

  @Good(
      calls = 10,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int readAndClosed(Peer peer) throws IOException {
    try (Response response = client.execute(get(peer), options)) {
      response.body().asInputStream().transferTo(OutputStream.nullOutputStream());
      return response.status();
    }
  }

  private static Request get(Peer peer) {
    return Request.create(Request.HttpMethod.GET, peer.large(), Map.of(), null, null, null);
  }
}
