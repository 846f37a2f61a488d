package snippets.httpclientinloop.apache4;

import java.io.IOException;
import java.util.List;
import org.apache.http.client.ResponseHandler;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Closed at each turn, and made again at the next. */
public final class NewClientPerTurn {

  public int sum(List<HttpUriRequest> requests, ResponseHandler<Integer> size) throws IOException {
    int sum = 0;
    for (HttpUriRequest request : requests) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      try (CloseableHttpClient client = HttpClients.createDefault()) {
        sum += client.execute(request, size);
      }
    }
    return sum;
  }
}
