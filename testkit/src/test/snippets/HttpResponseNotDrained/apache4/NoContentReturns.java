package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import java.util.Optional;
import org.apache.http.HttpStatus;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** An answer of status 204 has no body to read. */
public final class NoContentReturns {

  private final CloseableHttpClient client;

  public NoContentReturns(CloseableHttpClient client) {
    this.client = client;
  }

  public Optional<String> next(String queue) throws IOException {
    HttpGet get = new HttpGet("https://queue.example.org/" + queue);
    try (CloseableHttpResponse answer = client.execute(get)) {
      if (answer.getStatusLine().getStatusCode() == HttpStatus.SC_NO_CONTENT) {
        return Optional.empty();
      }
      return Optional.of(EntityUtils.toString(answer.getEntity()));
    }
  }
}
