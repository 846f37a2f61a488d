package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The helper reads what nobody wants, before it closes. */
public final class DrainedByOwnHelper {

  private final CloseableHttpClient client;

  public DrainedByOwnHelper(CloseableHttpClient client) {
    this.client = client;
  }

  public boolean send(HttpPost event) throws IOException {
    CloseableHttpResponse response = client.execute(event);
    try {
      return response.getStatusLine().getStatusCode() == 202;
    } finally {
      giveBack(response);
    }
  }

  private static void giveBack(CloseableHttpResponse response) throws IOException {
    EntityUtils.consumeQuietly(response.getEntity());
    response.close();
  }
}
