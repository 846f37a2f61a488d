package io.github.httpvet.samples.topic.keepaliveoff.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/**
 * HttpClient 5 resets a connection that is not to be used again: each call connects, but no port
 * stays in TIME_WAIT.
 */
@Situation(
    topic = "keep-alive-off",
    client = "apache5",
    onlyScripted = "no other server tells who closed")
public final class ClientResets {

  private final CloseableHttpClient closing =
      HttpClients.custom()
          .setConnectionReuseStrategy((request, response, context) -> false)
          .build();
  private final CloseableHttpClient keeping = HttpClients.createDefault();

  @Bad(
      calls = 20,
      expect = {
        "connections = 20",
        "client ESTABLISHED = 0",
        "client TIME_WAIT = 0",
        "closed first client = 20"
      })
  public void noReuse(Peer peer) throws IOException {
    closing.execute(new HttpGet(peer.ok()), response -> response.getCode());
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client TIME_WAIT = 0", "client ESTABLISHED = 1"})
  public void reuse(Peer peer) throws IOException {
    keeping.execute(new HttpGet(peer.ok()), response -> response.getCode());
  }
}
