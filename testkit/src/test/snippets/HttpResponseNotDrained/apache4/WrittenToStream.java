package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** The entity is written whole. */
public final class WrittenToStream {

  private final CloseableHttpClient client;

  public WrittenToStream(CloseableHttpClient client) {
    this.client = client;
  }

  public int get(HttpGet request, OutputStream out) throws IOException {
    try (CloseableHttpResponse response = client.execute(request)) {
      response.getEntity().writeTo(out);
      return response.getStatusLine().getStatusCode();
    }
  }
}
