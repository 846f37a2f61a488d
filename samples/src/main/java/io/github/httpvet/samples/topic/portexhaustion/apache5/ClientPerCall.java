package io.github.httpvet.samples.topic.portexhaustion.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/**
 * A client closed after each call leaves a port in TIME_WAIT; when the ports are used up,
 * connecting fails.
 */
@Situation(topic = "port-exhaustion", client = "apache5", fewPorts = true)
public final class ClientPerCall {

  private final CloseableHttpClient shared = HttpClients.createDefault();

  @Bad(
      calls = 120,
      expect = {
        "connections = 100",
        "client TIME_WAIT = 100",
        "local ports = 100",
        "failed BindException = 20",
        "warnings Cannot assign requested address >= 20"
      },
      boundMillis = 10000)
  public void newClientEachTime(Peer peer) throws IOException {
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      client.execute(new HttpGet(peer.ok()), response -> response.getCode());
    }
  }

  @Good(
      calls = 100000,
      expect = {
        "returned = 100000",
        "failed = 0",
        "requests GET = 100000",
        "connections = 1",
        "local ports = 1"
      },
      boundMillis = 30000)
  public void sharedClient(Peer peer) throws IOException {
    shared.execute(new HttpGet(peer.ok()), response -> response.getCode());
  }
}
