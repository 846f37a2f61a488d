package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Closed properly, so every call pays for a new connection. */
public final class TryWithResources {

  public int post(String uri, String json) throws IOException {
    HttpPost post = new HttpPost(uri);
    post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      return client.execute(post, response -> response.getCode());
    }
  }
}
