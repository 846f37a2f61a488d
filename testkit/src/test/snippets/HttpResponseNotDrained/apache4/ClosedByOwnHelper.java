package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import java.util.Optional;
import org.apache.http.Header;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** The helper of the class closes quietly, and reads nothing. */
public final class ClosedByOwnHelper {

  private final CloseableHttpClient client;

  public ClosedByOwnHelper(CloseableHttpClient client) {
    this.client = client;
  }

  public Optional<String> next(HttpGet page) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    CloseableHttpResponse response = client.execute(page);
    try {
      Header link = response.getLastHeader("Link");
      return link == null ? Optional.empty() : Optional.of(link.getValue());
    } finally {
      closeQuietly(response);
    }
  }

  private static void closeQuietly(CloseableHttpResponse response) {
    try {
      response.close();
    } catch (IOException e) {
      System.err.println(e);
    }
  }
}
