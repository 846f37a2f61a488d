package snippets.httpclientinloop.apache5;

import java.io.IOException;
import java.util.Queue;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;

/** A new client only after the old one broke. */
public final class ReopenedAfterFailure {

  private CloseableHttpClient client = HttpClients.createDefault();

  public void run(Queue<ClassicHttpRequest> queue) throws IOException {
    while (!queue.isEmpty()) {
      try {
        client.execute(queue.peek(), response -> response.getCode());
        queue.remove();
      } catch (IllegalStateException e) {
        client.close();
        client = HttpClients.createDefault();
      }
    }
  }
}
