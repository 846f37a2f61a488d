package io.github.httpvet.samples.bodyunbounded.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/**
 * To tap the wire is to write each byte that comes in as text, where the level of the log allows
 * it.
 */
@Situation(rule = "HttpBodyUnbounded", client = "webclient")
public final class Wiretap {

  private static final Logger LOG = Logger.getLogger("reactor.netty.http.client");

  private final WebClient tapped =
      WebClient.builder()
          .clientConnector(
              new ReactorClientHttpConnector(
                  // BUG: HttpBodyUnbounded
                  HttpClient.create().wiretap(true)))
          .build();
  private final WebClient plain = WebClient.create();

  public Wiretap() {
    LOG.setLevel(Level.FINE);
  }

  @Bad(
      calls = 10,
      expect = {"allocated MiB >= 200"})
  public int wireTapped(Peer peer) {
    return length(tapped, peer);
  }

  @Good(
      calls = 10,
      expect = {"allocated MiB < 150"})
  public int notTapped(Peer peer) {
    return length(plain, peer);
  }

  private static int length(WebClient client, Peer peer) {
    return client
        .get()
        .uri(peer.large())
        .retrieve()
        .bodyToFlux(DataBuffer.class)
        .map(
            part -> {
              int length = part.readableByteCount();
              DataBufferUtils.release(part);
              return length;
            })
        .reduce(0, Integer::sum)
        .block();
  }
}
