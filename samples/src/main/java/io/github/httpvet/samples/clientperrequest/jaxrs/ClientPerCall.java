package io.github.httpvet.samples.clientperrequest.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;

/**
 * With Jersey, a client for each asynchronous call has a thread of its own, which only its {@code
 * close()} ends. Connections are shared, as they are those of {@code HttpURLConnection}.
 */
@Situation(
    rule = "HttpClientPerRequest",
    client = "jaxrs",
    jvm = {"-Xmx256m", "-Xmn200m"}) // Else garbage is collected meanwhile, and with it threads.
public final class ClientPerCall {

  private final Client shared = ClientBuilder.newClient();

  @Bad(
      calls = 20,
      expect = {
        "threads jersey-client-async-executor* = 20",
        "after gc threads jersey-client-async-executor* = 0",
        "connections = 1"
      })
  public String newClientEachTime(Peer peer) throws Exception {
    // BUG: HttpClientPerRequest
    Client client = ClientBuilder.newClient();
    return client.target(peer.ok()).request().async().get(String.class).get();
  }

  @Good(
      calls = 20,
      expect = {"threads jersey-client-async-executor* < 5", "connections = 1"})
  public String sharedClient(Peer peer) throws Exception {
    return shared.target(peer.ok()).request().async().get(String.class).get();
  }
}
