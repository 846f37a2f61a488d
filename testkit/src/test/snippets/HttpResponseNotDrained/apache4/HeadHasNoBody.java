package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpHead;
import org.apache.http.impl.client.CloseableHttpClient;

/** There is nothing to read. */
public final class HeadHasNoBody {

  private final CloseableHttpClient client;

  public HeadHasNoBody(CloseableHttpClient client) {
    this.client = client;
  }

  public int get(HttpHead request) throws IOException {
    try (CloseableHttpResponse response = client.execute(request)) {
      return response.getStatusLine().getStatusCode();
    }
  }
}
