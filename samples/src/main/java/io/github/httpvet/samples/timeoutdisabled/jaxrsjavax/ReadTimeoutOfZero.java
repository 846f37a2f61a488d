package io.github.httpvet.samples.timeoutdisabled.jaxrsjavax;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;

/** A read timeout of 0 means none: RESTEasy waits for ever for a server that does not answer. */
@Situation(rule = "HttpTimeoutDisabled", client = "jaxrsjavax")
public final class ReadTimeoutOfZero {

  private final Client none =
      // BUG: HttpTimeoutDisabled
      ClientBuilder.newBuilder().readTimeout(0, TimeUnit.SECONDS).build();
  private final Client some =
      ClientBuilder.newBuilder().readTimeout(300, TimeUnit.MILLISECONDS).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public String readTimeoutOfZero(Peer peer) {
    return none.target(peer.silent()).request().get(String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String readTimeout(Peer peer) {
    return some.target(peer.silent()).request().get(String.class);
  }
}
