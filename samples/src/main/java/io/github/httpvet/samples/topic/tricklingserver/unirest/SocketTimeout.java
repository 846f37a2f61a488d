package io.github.httpvet.samples.topic.tricklingserver.unirest;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import kong.unirest.Unirest;
import kong.unirest.UnirestInstance;

/**
 * The socket timeout of Unirest 3 starts again with each byte; who cannot wait reads the stream
 * under a bound of its own.
 */
@Situation(topic = "trickling-server", client = "unirest")
public final class SocketTimeout {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void socketTimeout(Peer peer) {
    unirest.get(peer.trickle()).socketTimeout(500).asString();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void readUnderABound(Peer peer) {
    unirest
        .get(peer.trickle())
        .socketTimeout(500)
        .thenConsume(response -> readSome(response.getContent()));
  }

  /** Closing a body that was not read to its end closes the connection. */
  private static void readSome(InputStream body) {
    long end = System.nanoTime() + 500_000_000L;
    try (body) {
      while (System.nanoTime() < end && body.read() >= 0) {
        Thread.onSpinWait();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
