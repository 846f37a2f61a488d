package io.github.httpvet.samples.responseclosedlate.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/**
 * Responses that are to be closed after the loop hold the two connections of their route: the third
 * turn waits for one for ever.
 */
@Situation(rule = "HttpResponseClosedLate", client = "apache4")
public final class ClosedAfterLoop {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "connections = 2", "client ESTABLISHED = 2"})
  public int closedTogether(Peer peer) throws IOException {
    List<CloseableHttpResponse> responses = new ArrayList<>();
    try {
      for (int page = 0; page < 20; page++) {
        // BUG: HttpResponseClosedLate
        responses.add(client.execute(new HttpGet(peer.large())));
      }
      return responses.size();
    } finally {
      for (CloseableHttpResponse response : responses) {
        response.close();
      }
    }
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "connections = 1", "client ESTABLISHED = 1"})
  public int closedEachTurn(Peer peer) throws IOException {
    int pages = 0;
    while (pages < 20) {
      try (CloseableHttpResponse response = client.execute(new HttpGet(peer.large()))) {
        EntityUtils.consume(response.getEntity());
        pages++;
      }
    }
    return pages;
  }
}
