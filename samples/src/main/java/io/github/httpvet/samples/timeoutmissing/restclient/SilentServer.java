package io.github.httpvet.samples.timeoutmissing.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** A factory without timeouts waits for ever for a server that does not answer. */
@Situation(rule = "HttpTimeoutMissing", client = "restclient")
public final class SilentServer {

  private final RestClient bounded = RestClient.builder().requestFactory(factory()).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public String noTimeouts(Peer peer) {
    RestClient client =
        // BUG: HttpTimeoutMissing
        RestClient.builder().requestFactory(new SimpleClientHttpRequestFactory()).build();
    return client.get().uri(peer.silent()).retrieve().body(String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String bothTimeouts(Peer peer) {
    return bounded.get().uri(peer.silent()).retrieve().body(String.class);
  }

  private static SimpleClientHttpRequestFactory factory() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(2000);
    factory.setReadTimeout(300);
    return factory;
  }
}
