package io.github.httpvet.samples.clientperrequest.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;

/** A client for each call starts threads and a selector of its own, which only its stop ends. */
@Situation(rule = "HttpClientPerRequest", client = "jetty")
public final class ClientPerCall {

  private final HttpClient shared = new HttpClient();

  @Bad(
      calls = 10,
      expect = {
        "connections = 10",
        "client ESTABLISHED = 10",
        "threads HttpClient* >= 80",
        "descriptors eventpoll >= 10",
        "after gc client ESTABLISHED = 10"
      })
  public int newClientEachTime(Peer peer) throws Exception {
    // BUG: HttpClientPerRequest
    HttpClient client = new HttpClient();
    client.start();
    return client.newRequest(peer.ok()).timeout(10, TimeUnit.SECONDS).send().getStatus();
  }

  @Good(
      calls = 10,
      expect = {"connections = 1", "client ESTABLISHED = 1", "threads HttpClient* < 20"})
  public int sharedClient(Peer peer) throws Exception {
    shared.start(); // Only the first time does anything.
    return shared.newRequest(peer.ok()).timeout(10, TimeUnit.SECONDS).send().getStatus();
  }
}
