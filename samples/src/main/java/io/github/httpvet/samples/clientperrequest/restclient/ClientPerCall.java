package io.github.httpvet.samples.clientperrequest.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.web.client.RestClient;

/** A client that is given no factory makes one, and each factory has a pool of its own. */
@Situation(rule = "HttpClientPerRequest", client = "restclient")
public final class ClientPerCall {

  private final RestClient shared = RestClient.create();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED > 1", "after gc client ESTABLISHED = 0"})
  public String newClientEachTime(Peer peer) {
    // BUG: HttpClientPerRequest
    RestClient client = RestClient.builder().defaultHeader("Accept", "text/plain").build();
    return client.get().uri(peer.ok()).retrieve().body(String.class);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public String sharedClient(Peer peer) {
    return shared.get().uri(peer.ok()).retrieve().body(String.class);
  }
}
