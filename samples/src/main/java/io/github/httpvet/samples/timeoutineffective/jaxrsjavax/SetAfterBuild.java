package io.github.httpvet.samples.timeoutineffective.jaxrsjavax;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

/** What is set on a builder after it built the client does not reach that one. */
@Situation(rule = "HttpTimeoutIneffective", client = "jaxrsjavax")
public final class SetAfterBuild {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public String afterwards(Peer peer) {
    ClientBuilder builder = ClientBuilder.newBuilder();
    Client client = builder.build();
    // BUG: HttpTimeoutIneffective
    builder.readTimeout(300, TimeUnit.MILLISECONDS);
    return get(client, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String before(Peer peer) {
    ClientBuilder builder = ClientBuilder.newBuilder();
    builder.readTimeout(300, TimeUnit.MILLISECONDS);
    return get(builder.build(), peer);
  }

  private static String get(Client client, Peer peer) {
    try {
      return client.target(peer.silent()).request().get(String.class);
    } finally {
      client.close();
    }
  }
}
