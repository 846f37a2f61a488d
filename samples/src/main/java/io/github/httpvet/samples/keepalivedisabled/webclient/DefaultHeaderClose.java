package io.github.httpvet.samples.keepalivedisabled.webclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.WebClient;

/** A default header that asks the server to close leaves the pool nothing to keep. */
@Situation(rule = "HttpKeepAliveDisabled", client = "webclient")
public final class DefaultHeaderClose {

  private final WebClient keeping = WebClient.create();
  private final WebClient closing =
      // BUG: HttpKeepAliveDisabled
      WebClient.builder().defaultHeader(HttpHeaders.CONNECTION, "close").build();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public String closeHeader(Peer peer) {
    return get(closing, peer);
  }

  @Good(
      calls = 20,
      expect = {"connections <= 2", "client ESTABLISHED <= 2"})
  public String noHeader(Peer peer) {
    return get(keeping, peer);
  }

  private static String get(WebClient client, Peer peer) {
    return client.get().uri(peer.ok()).retrieve().bodyToMono(String.class).block();
  }
}
