package io.github.httpvet.samples.timeoutdisabled.resteasy;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** A read timeout of -1 means none: RESTEasy waits for ever for a server that does not answer. */
@Situation(
    rule = "HttpTimeoutDisabled",
    client = "resteasy",
    unseen = "the table does not say that this value is none")
public final class ReadTimeoutOfMinusOne {

  private final ResteasyClient none =
      new ResteasyClientBuilder().readTimeout(-1, TimeUnit.SECONDS).build();
  private final ResteasyClient some =
      new ResteasyClientBuilder().readTimeout(300, TimeUnit.MILLISECONDS).build();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public String readTimeoutOfMinusOne(Peer peer) {
    return none.target(peer.silent()).request().get(String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String readTimeout(Peer peer) {
    return some.target(peer.silent()).request().get(String.class);
  }
}
