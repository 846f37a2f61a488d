package io.github.httpvet.samples.timeoutdisabled.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** A read timeout of no duration means none: reading from a silent server never ends. */
@Situation(
    rule = "HttpTimeoutDisabled",
    client = "restclient",
    unseen = "the table does not say that this value is none")
public final class ReadTimeoutOfZero {

  private final SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
  private final RestClient client = RestClient.builder().requestFactory(factory).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String readTimeoutOfZero(Peer peer) {
    factory.setReadTimeout(Duration.ZERO);
    return client.get().uri(peer.silent()).retrieve().body(String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String readTimeout(Peer peer) {
    factory.setReadTimeout(Duration.ofMillis(300));
    return client.get().uri(peer.silent()).retrieve().body(String.class);
  }
}
