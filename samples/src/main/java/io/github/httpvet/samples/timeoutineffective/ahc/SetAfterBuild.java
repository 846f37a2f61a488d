package io.github.httpvet.samples.timeoutineffective.ahc;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.DefaultAsyncHttpClientConfig;
import org.asynchttpclient.Dsl;

/**
 * What is set on a configuration after it built the client does not reach that one: 60 seconds are
 * left.
 */
@Situation(
    rule = "HttpTimeoutIneffective",
    client = "ahc",
    unseen = "what is set after it counts, or handed over elsewhere, is not followed")
public final class SetAfterBuild {

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public int afterwards(Peer peer) throws Exception {
    DefaultAsyncHttpClientConfig.Builder config = Dsl.config();
    AsyncHttpClient client = Dsl.asyncHttpClient(config);
    config.setRequestTimeout(Duration.ofMillis(300));
    return get(client, peer);
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed TimeoutException = 3", "client ESTABLISHED = 0"})
  public int before(Peer peer) throws Exception {
    DefaultAsyncHttpClientConfig.Builder config = Dsl.config();
    config.setRequestTimeout(Duration.ofMillis(300));
    return get(Dsl.asyncHttpClient(config), peer);
  }

  private static int get(AsyncHttpClient client, Peer peer) throws Exception {
    try (client) {
      return client.prepareGet(peer.silent()).execute().get().getStatusCode();
    }
  }
}
