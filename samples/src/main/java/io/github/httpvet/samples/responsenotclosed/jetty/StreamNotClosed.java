package io.github.httpvet.samples.responsenotclosed.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.util.InputStreamResponseListener;

/**
 * The stream of a listener that nobody reads to its end holds the connection, which stands still.
 */
@Situation(rule = "HttpResponseNotClosed", client = "jetty")
public final class StreamNotClosed {

  private final HttpClient client = new HttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "held bytes > 1000000"})
  public int firstByteOnly(Peer peer) throws Exception {
    InputStreamResponseListener listener = send(peer);
    // BUG: HttpResponseNotClosed
    InputStream body = listener.getInputStream();
    return body.read();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public long readAndClosed(Peer peer) throws Exception {
    InputStreamResponseListener listener = send(peer);
    try (InputStream body = listener.getInputStream()) {
      return body.transferTo(OutputStream.nullOutputStream());
    }
  }

  private InputStreamResponseListener send(Peer peer) throws Exception {
    client.start();
    InputStreamResponseListener listener = new InputStreamResponseListener();
    client.newRequest(peer.large()).send(listener);
    listener.get(10, TimeUnit.SECONDS);
    return listener;
  }
}
