package io.github.httpvet.samples.timeoutdisabled.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.client.ClientProperties;

/** A read timeout of 0 as property of a request takes away the one that the client has. */
@Situation(rule = "HttpTimeoutDisabled", client = "jaxrs")
public final class PropertyOfZero {

  private final Client client =
      ClientBuilder.newBuilder().readTimeout(300, TimeUnit.MILLISECONDS).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public String propertyOfZero(Peer peer) {
    return client
        .target(peer.silent())
        .request()
        // BUG: HttpTimeoutDisabled
        .property(ClientProperties.READ_TIMEOUT, 0)
        .get(String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String timeoutOfClient(Peer peer) {
    return client.target(peer.silent()).request().get(String.class);
  }
}
