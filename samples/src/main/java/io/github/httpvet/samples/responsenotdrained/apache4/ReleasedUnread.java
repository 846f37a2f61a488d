package io.github.httpvet.samples.responsenotdrained.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** To release a request is to abort it: an answer that was not read takes its connection along. */
@Situation(rule = "HttpResponseNotDrained", client = "apache4")
public final class ReleasedUnread {

  private final CloseableHttpClient client = HttpClients.createDefault();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"})
  public int onlyReleased(Peer peer) throws IOException {
    HttpGet request = new HttpGet(peer.ok());
    try {
      // BUG: HttpResponseNotDrained
      HttpResponse response = client.execute(request);
      return response.getStatusLine().getStatusCode();
    } finally {
      request.releaseConnection();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"})
  public int consumedAndReleased(Peer peer) throws IOException {
    HttpGet request = new HttpGet(peer.ok());
    try {
      HttpResponse response = client.execute(request);
      EntityUtils.consume(response.getEntity());
      return response.getStatusLine().getStatusCode();
    } finally {
      request.releaseConnection();
    }
  }
}
