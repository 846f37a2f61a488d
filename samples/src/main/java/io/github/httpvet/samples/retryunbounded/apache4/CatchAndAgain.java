package io.github.httpvet.samples.retryunbounded.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.time.Duration;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** A loop that ends only with an answer connects as often as the server hangs up. */
@Situation(rule = "HttpRetryUnbounded", client = "apache4")
public final class CatchAndAgain {

  private final CloseableHttpClient client = HttpClients.custom().disableAutomaticRetries().build();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 101"})
  public String untilAnswered(Peer peer) {
    String answer = null;
    // BUG: HttpRetryUnbounded
    while (answer == null) {
      try {
        answer = client.execute(new HttpGet(peer.hangUpFor(100)), CatchAndAgain::text);
      } catch (IOException e) {
        System.err.println("again: " + e.getMessage());
      }
    }
    return answer;
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed IOException = 1", "requests <= 10"})
  public String untilDeadline(Peer peer) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + Duration.ofMillis(500).toNanos();
    while (true) {
      try {
        return client.execute(new HttpGet(peer.hangUpFor(100)), CatchAndAgain::text);
      } catch (IOException e) {
        if (System.nanoTime() - deadline > 0) {
          throw e;
        }
        Thread.sleep(100);
      }
    }
  }

  private static String text(HttpResponse response) throws IOException {
    return EntityUtils.toString(response.getEntity());
  }
}
