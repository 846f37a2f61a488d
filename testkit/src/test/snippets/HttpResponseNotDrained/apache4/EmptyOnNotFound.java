package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import java.util.Optional;
import org.apache.http.HttpStatus;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** What is not found has a page as well, which is closed unread. */
public final class EmptyOnNotFound {

  private final CloseableHttpClient client;

  public EmptyOnNotFound(CloseableHttpClient client) {
    this.client = client;
  }

  public Optional<String> find(String id) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    CloseableHttpResponse answer = client.execute(new HttpGet("https://shop.example.org/" + id));
    try {
      if (answer.getStatusLine().getStatusCode() == HttpStatus.SC_NOT_FOUND) {
        return Optional.empty();
      }
      return Optional.of(EntityUtils.toString(answer.getEntity()));
    } finally {
      answer.close();
    }
  }
}
