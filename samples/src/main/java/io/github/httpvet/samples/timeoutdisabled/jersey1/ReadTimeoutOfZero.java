package io.github.httpvet.samples.timeoutdisabled.jersey1;

import com.sun.jersey.api.client.Client;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A read timeout of 0 means none: Jersey 1 waits for ever for a server that does not answer. */
@Situation(
    rule = "HttpTimeoutDisabled",
    client = "jersey1",
    unseen = "the table does not say that this value is none")
public final class ReadTimeoutOfZero {

  private final Client client = Client.create();

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 8_000)
  public String readTimeoutOfZero(Peer peer) {
    client.setReadTimeout(0);
    return client.resource(peer.silent()).get(String.class);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed SocketTimeoutException = 3", "client ESTABLISHED = 0"})
  public String readTimeout(Peer peer) {
    client.setReadTimeout(300);
    return client.resource(peer.silent()).get(String.class);
  }
}
