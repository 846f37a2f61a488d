package io.github.httpvet.samples.responseclosedlate.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/**
 * Responses that are to be closed after the loop hold the five connections of their route: the
 * sixth turn waits three minutes for one.
 */
@Situation(rule = "HttpResponseClosedLate", client = "apache5")
public final class ClosedAfterLoop {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "connections = 5", "client ESTABLISHED = 5"})
  @SuppressWarnings("deprecation")
  public int closedTogether(Peer peer) throws IOException {
    List<CloseableHttpResponse> responses = new ArrayList<>();
    try {
      for (int page = 0; page < 20; page++) {
        // BUG: HttpResponseClosedLate
        responses.add(client.execute(new HttpGet(peer.large())));
      }
      return responses.stream().mapToInt(CloseableHttpResponse::getCode).max().orElseThrow();
    } finally {
      for (CloseableHttpResponse response : responses) {
        response.close();
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "connections = 1", "client ESTABLISHED = 1"})
  @SuppressWarnings("deprecation")
  public int closedEachTurn(Peer peer) throws IOException {
    int worst = 0;
    for (int page = 0; page < 20; page++) {
      try (CloseableHttpResponse response = client.execute(new HttpGet(peer.large()))) {
        EntityUtils.consume(response.getEntity());
        worst = Math.max(worst, response.getCode());
      }
    }
    return worst;
  }
}
