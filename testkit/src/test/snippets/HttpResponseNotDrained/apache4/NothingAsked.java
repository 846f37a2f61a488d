package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** Not even the status is asked for. */
public final class NothingAsked {

  private final CloseableHttpClient client;

  public NothingAsked(CloseableHttpClient client) {
    this.client = client;
  }

  public void get(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    client.execute(request).close();
  }
}
