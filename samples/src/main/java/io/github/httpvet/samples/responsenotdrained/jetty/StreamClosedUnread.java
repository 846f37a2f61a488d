package io.github.httpvet.samples.responsenotdrained.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.util.InputStreamResponseListener;

/** To close the stream of an answer before its end is to close the connection. */
@Situation(
    rule = "HttpResponseNotDrained",
    client = "jetty",
    unseen = "that this client drops what is unread, the tables do not say")
public final class StreamClosedUnread {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int onlyClosed(Peer peer) throws Exception {
    InputStreamResponseListener listener = send(peer);
    InputStream body = listener.getInputStream();
    int status = listener.get(2, TimeUnit.SECONDS).getStatus();
    body.close();
    return status;
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int readAndClosed(Peer peer) throws Exception {
    InputStreamResponseListener listener = send(peer);
    try (InputStream body = listener.getInputStream()) {
      body.readAllBytes();
      return listener.get(2, TimeUnit.SECONDS).getStatus();
    }
  }

  private InputStreamResponseListener send(Peer peer) throws Exception {
    client.start();
    InputStreamResponseListener listener = new InputStreamResponseListener();
    client.newRequest(peer.ok()).send(listener);
    return listener;
  }
}
