package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpEntity;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.entity.BufferedHttpEntity;
import org.apache.http.impl.client.CloseableHttpClient;

/** Buffering reads the entity to its end. */
public final class BufferedForLater {

  private final CloseableHttpClient client;

  public BufferedForLater(CloseableHttpClient client) {
    this.client = client;
  }

  public HttpEntity get(String uri) throws IOException {
    HttpResponse response = client.execute(new HttpGet(uri));
    HttpEntity entity = new BufferedHttpEntity(response.getEntity());
    if (entity.getContentLength() == 0) {
      throw new IOException("empty: " + uri);
    }
    return entity;
  }
}
