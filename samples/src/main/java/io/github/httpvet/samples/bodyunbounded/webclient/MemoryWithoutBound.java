package io.github.httpvet.samples.bodyunbounded.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * A codec without a bound takes a body of any length into memory; by default it refuses a large
 * one.
 */
@Situation(rule = "HttpBodyUnbounded", client = "webclient")
public final class MemoryWithoutBound {

  private final WebClient unbounded =
      WebClient.builder()
          // BUG: HttpBodyUnbounded
          .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
          .build();
  private final WebClient bounded = WebClient.create();

  @Bad(
      calls = 20,
      expect = {"failed DataBufferLimitException = 0", "allocated MiB >= 130"})
  public int withoutBound(Peer peer) {
    return length(unbounded, peer);
  }

  @Good(
      calls = 20,
      expect = {"failed DataBufferLimitException = 20", "allocated MiB < 110"})
  public int withBound(Peer peer) {
    return length(bounded, peer);
  }

  private static int length(WebClient client, Peer peer) {
    return client.get().uri(peer.large()).retrieve().bodyToMono(byte[].class).block().length;
  }
}
