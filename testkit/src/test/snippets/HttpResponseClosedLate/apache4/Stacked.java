package snippets.httpresponseclosedlate.apache4;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** Two open responses to a host, and the pool is empty: the third turn waits. */
public final class Stacked {

  private final CloseableHttpClient client;

  public Stacked(CloseableHttpClient client) {
    this.client = client;
  }

  public void all(List<String> addresses) throws IOException {
    Deque<CloseableHttpResponse> responses = new ArrayDeque<>();
    for (String address : addresses) {
      // BUG: Diagnostic contains: [HttpResponseClosedLate]
      responses.push(client.execute(new HttpGet(address)));
    }
    for (CloseableHttpResponse response : responses) {
      EntityUtils.consume(response.getEntity());
      response.close();
    }
  }
}
