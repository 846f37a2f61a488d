package io.github.httpvet.samples.timeoutineffective.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import org.glassfish.jersey.client.ClientProperties;

/** A target has what its client had when it was made. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "jaxrs",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class PropertySetAfterTarget {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public String afterwards(Peer peer) {
    Client client = ClientBuilder.newClient();
    WebTarget target = client.target(peer.silent());
    client.property(ClientProperties.READ_TIMEOUT, 300);
    return target.request().get(String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String before(Peer peer) {
    Client client = ClientBuilder.newClient();
    client.property(ClientProperties.READ_TIMEOUT, 300);
    return client.target(peer.silent()).request().get(String.class);
  }
}
