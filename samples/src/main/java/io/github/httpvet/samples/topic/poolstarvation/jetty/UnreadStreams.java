package io.github.httpvet.samples.topic.poolstarvation.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.util.InputStreamResponseListener;

/** With 2 connections for a host and 2 streams left unread, the answer to call 3 never begins. */
@Situation(topic = "pool-starvation", client = "jetty")
public final class UnreadStreams {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 4,
      expect = {"returned = 4", "failed TimeoutException = 2", "connections = 2"},
      boundMillis = 5000)
  public void leftUnread(Peer peer) throws Exception {
    answer(peer);
  }

  @Good(
      calls = 4,
      expect = {"returned = 4", "failed = 0"})
  public void readAndClosed(Peer peer) throws Exception {
    try (InputStream body = answer(peer)) {
      body.readAllBytes();
    }
  }

  private InputStream answer(Peer peer) throws Exception {
    client.setMaxConnectionsPerDestination(2);
    client.start();
    InputStreamResponseListener listener = new InputStreamResponseListener();
    client.newRequest(peer.large()).send(listener);
    listener.get(500, TimeUnit.MILLISECONDS);
    return listener.getInputStream();
  }
}
