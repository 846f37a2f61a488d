package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The body is read. */
public final class EntityAsText {

  private final CloseableHttpClient client;

  public EntityAsText(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(HttpGet request) throws IOException {
    try (CloseableHttpResponse response = client.execute(request)) {
      return EntityUtils.toString(response.getEntity());
    }
  }
}
