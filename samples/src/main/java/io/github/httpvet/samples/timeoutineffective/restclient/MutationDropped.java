package io.github.httpvet.samples.timeoutineffective.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** A client is never changed: the one that has the timeout is dropped, so the call has none. */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "restclient",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class MutationDropped {

  private final SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
  private final RestClient client =
      RestClient.builder().requestFactory(new SimpleClientHttpRequestFactory()).build();

  public MutationDropped() {
    factory.setReadTimeout(300);
  }

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 5_000)
  public String dropped(Peer peer) {
    client.mutate().requestFactory(factory).build();
    return client.get().uri(peer.silent()).retrieve().body(String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String used(Peer peer) {
    RestClient bounded = client.mutate().requestFactory(factory).build();
    return bounded.get().uri(peer.silent()).retrieve().body(String.class);
  }
}
