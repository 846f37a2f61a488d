package io.github.httpvet.samples.timeoutdisabled.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/**
 * A timeout of -1 means none, in place of the 60 seconds that are the default; one of 0 has passed
 * at once.
 */
@Situation(rule = "HttpTimeoutDisabled", client = "ahc")
public final class TimeoutsOfMinusOne {

  private static final Duration NONE = Duration.ofMillis(-1);

  private final AsyncHttpClient some =
      Dsl.asyncHttpClient(Dsl.config().setRequestTimeout(Duration.ofMillis(300)));
  private final AsyncHttpClient none =
      Dsl.asyncHttpClient(
          Dsl.config()
              // BUG: HttpTimeoutDisabled
              .setRequestTimeout(NONE)
              // BUG: HttpTimeoutDisabled
              .setReadTimeout(NONE));

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 62_000)
  public int noTimeout(Peer peer) throws Exception {
    return get(none, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed TimeoutException = 3", "client ESTABLISHED = 0"})
  public int requestTimeout(Peer peer) throws Exception {
    return get(some, peer);
  }

  private static int get(AsyncHttpClient client, Peer peer) throws Exception {
    return client.prepareGet(peer.silent()).execute().get().getStatusCode();
  }
}
