package io.github.httpvet.samples.topic.poolstarvation.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/**
 * The pool of HttpClient 4 has 2 connections for a host unless told otherwise: 2 responses left
 * open block call 3 for ever.
 */
@Situation(topic = "pool-starvation", client = "apache4")
public final class LeakedResponses {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 5,
      expect = {"returned = 2", "connections = 2", "client ESTABLISHED = 2"})
  public void leftOpen(Peer peer) throws IOException {
    client.execute(new HttpGet(peer.large()));
  }

  @Good(
      calls = 5,
      expect = {"returned = 5", "connections = 1"})
  public void readAndClosed(Peer peer) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(peer.large()))) {
      EntityUtils.consume(response.getEntity());
    }
  }
}
