package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.http.StatusLine;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** Of each host only the status is seen, and each costs a connection. */
public final class FirstThatAnswers {

  private final CloseableHttpClient client;

  public FirstThatAnswers(CloseableHttpClient client) {
    this.client = client;
  }

  public Optional<URI> first(List<URI> hosts) {
    for (URI host : hosts) {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      try (CloseableHttpResponse response = client.execute(new HttpGet(host))) {
        StatusLine line = response.getStatusLine();
        if (line.getStatusCode() < 400) {
          return Optional.of(host);
        }
      } catch (IOException e) {
        System.err.println(host + ": " + e);
      }
    }
    return Optional.empty();
  }
}
