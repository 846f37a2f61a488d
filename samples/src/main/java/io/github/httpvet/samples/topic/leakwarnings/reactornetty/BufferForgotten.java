package io.github.httpvet.samples.topic.leakwarnings.reactornetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.netty.buffer.ByteBuf;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/**
 * Who retains a buffer releases it: one that was forgotten is reported by Netty alone, since its
 * connection went back to the pool.
 */
@Situation(
    topic = "leak-warnings",
    client = "reactornetty",
    jvm = "-Dio.netty.leakDetection.level=paranoid")
public final class BufferForgotten {

  private final HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(10));

  @Bad(
      calls = 20,
      expect = {
        "connections < 5",
        "client ESTABLISHED < 5",
        "after gc and call warnings LEAK: >= 1"
      })
  public int sizeOnly(Peer peer) {
    return body(peer).readableBytes();
  }

  @Good(
      calls = 20,
      expect = {
        "connections < 5",
        "client ESTABLISHED < 5",
        "after gc and call warnings LEAK: = 0"
      })
  public int sizeAndReleased(Peer peer) {
    ByteBuf body = body(peer);
    try {
      return body.readableBytes();
    } finally {
      body.release();
    }
  }

  private ByteBuf body(Peer peer) {
    return client.get().uri(peer.ok()).responseContent().aggregate().retain().block();
  }
}
