package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** The client reads the rest. */
public final class ByHandler {

  private final CloseableHttpClient client;

  public ByHandler(CloseableHttpClient client) {
    this.client = client;
  }

  public int get(HttpGet request) throws IOException {
    return client.execute(request, response -> response.getStatusLine().getStatusCode());
  }
}
