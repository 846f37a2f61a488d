package snippets.httpretryunbounded.apache4;

import java.io.IOException;
import org.apache.http.HttpEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** Only an answer with an entity ends the loop. */
public final class EntityIsThere {

  private final CloseableHttpClient client;

  public EntityIsThere(CloseableHttpClient client) {
    this.client = client;
  }

  public String text(String uri) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try (CloseableHttpResponse response = client.execute(new HttpGet(uri))) {
        HttpEntity entity = response.getEntity();
        if (response.getStatusLine().getStatusCode() == 200 && entity != null) {
          return EntityUtils.toString(entity);
        }
        EntityUtils.consume(entity);
      } catch (IOException e) {
        System.err.println(uri + ": " + e);
      }
    }
  }
}
