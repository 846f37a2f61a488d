package io.github.httpvet.samples.clientperrequest.resteasy;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** A client for each call has a pool of its own, and a thread that looks for idle connections. */
@Situation(rule = "HttpClientPerRequest", client = "resteasy")
public final class ClientPerCall {

  private final ResteasyClient shared =
      new ResteasyClientBuilder().readTimeout(10, TimeUnit.SECONDS).build();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED > 1", "after gc client ESTABLISHED = 0"})
  public String newClientEachTime(Peer peer) {
    ResteasyClient client =
        // BUG: HttpClientPerRequest
        new ResteasyClientBuilder().readTimeout(10, TimeUnit.SECONDS).build();
    return client.target(peer.ok()).request().get(String.class);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String sharedClient(Peer peer) {
    return shared.target(peer.ok()).request().get(String.class);
  }
}
