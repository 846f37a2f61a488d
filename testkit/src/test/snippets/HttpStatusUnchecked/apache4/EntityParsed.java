package snippets.httpstatusunchecked.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The entity is read and parsed, whatever it is. */
public final class EntityParsed {

  private final CloseableHttpClient client;

  public EntityParsed(CloseableHttpClient client) {
    this.client = client;
  }

  public long get(HttpGet request) throws IOException {
    try (CloseableHttpResponse response = client.execute(request)) {
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      String text = EntityUtils.toString(response.getEntity());
      return Long.parseLong(text);
    }
  }
}
