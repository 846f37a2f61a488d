package io.github.httpvet.samples.topic.leakwarnings.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Who asks for a body as buffers releases them: one that was forgotten is reported by Netty alone,
 * since its connection went back to the pool.
 */
@Situation(
    topic = "leak-warnings",
    client = "webclient",
    jvm = "-Dio.netty.leakDetection.level=paranoid")
public final class DataBufferForgotten {

  private final WebClient client = WebClient.create();

  @Bad(
      calls = 20,
      expect = {
        "connections < 5",
        "client ESTABLISHED < 5",
        "after gc and call warnings LEAK: >= 1"
      })
  public int sizeOnly(Peer peer) {
    return body(peer).readableByteCount();
  }

  @Good(
      calls = 20,
      expect = {
        "connections < 5",
        "client ESTABLISHED < 5",
        "after gc and call warnings LEAK: = 0"
      })
  public int sizeAndReleased(Peer peer) {
    DataBuffer body = body(peer);
    try {
      return body.readableByteCount();
    } finally {
      DataBufferUtils.release(body);
    }
  }

  private DataBuffer body(Peer peer) {
    return client
        .get()
        .uri(peer.ok())
        .retrieve()
        .bodyToMono(DataBuffer.class)
        .block(Duration.ofSeconds(10));
  }
}
