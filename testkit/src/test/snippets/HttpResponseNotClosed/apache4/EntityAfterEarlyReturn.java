package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** One status leaves before the entity is read. */
public final class EntityAfterEarlyReturn {

  private final CloseableHttpClient client;

  public EntityAfterEarlyReturn(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(HttpGet get) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse response = client.execute(get);
    if (response.getStatusLine().getStatusCode() == 404) {
      return null;
    }
    return EntityUtils.toString(response.getEntity());
  }
}
