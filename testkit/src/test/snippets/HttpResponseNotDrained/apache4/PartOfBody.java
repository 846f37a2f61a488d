package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** The rest is given up on purpose. */
public final class PartOfBody {

  private final CloseableHttpClient client;

  public PartOfBody(CloseableHttpClient client) {
    this.client = client;
  }

  public int get(HttpGet request) throws IOException {
    try (CloseableHttpResponse response = client.execute(request)) {
      return response.getEntity().getContent().read();
    }
  }
}
