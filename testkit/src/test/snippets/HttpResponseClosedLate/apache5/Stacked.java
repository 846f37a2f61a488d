package snippets.httpresponseclosedlate.apache5;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

/** All are open until the last has come. */
public final class Stacked {

  private final CloseableHttpClient client;

  public Stacked(CloseableHttpClient client) {
    this.client = client;
  }

  public long lengths(List<String> items) throws IOException {
    List<CloseableHttpResponse> open = new ArrayList<>();
    long sum = 0;
    try {
      for (String item : items) {
        // BUG: Diagnostic contains: [HttpResponseClosedLate]
        CloseableHttpResponse answer = client.execute(new HttpGet(item));
        open.add(answer);
        sum += answer.getEntity().getContentLength();
      }
    } finally {
      for (CloseableHttpResponse answer : open) {
        answer.close();
      }
    }
    return sum;
  }
}
