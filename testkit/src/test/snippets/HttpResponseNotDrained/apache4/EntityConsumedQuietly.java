package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The body is read, so that the connection stays. */
public final class EntityConsumedQuietly {

  private final CloseableHttpClient client;

  public EntityConsumedQuietly(CloseableHttpClient client) {
    this.client = client;
  }

  public int get(HttpGet request) throws IOException {
    CloseableHttpResponse response = client.execute(request);
    try {
      return response.getStatusLine().getStatusCode();
    } finally {
      EntityUtils.consumeQuietly(response.getEntity());
      response.close();
    }
  }
}
