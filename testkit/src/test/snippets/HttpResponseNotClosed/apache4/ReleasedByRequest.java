package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.CloseableHttpClient;

/** The request gives the connection back. */
public final class ReleasedByRequest {

  private final CloseableHttpClient client;

  public ReleasedByRequest(CloseableHttpClient client) {
    this.client = client;
  }

  public int status(String uri) throws IOException {
    HttpPost post = new HttpPost(uri);
    try {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      HttpResponse response = client.execute(post);
      if (response.getStatusLine().getStatusCode() >= 500) {
        throw new IOException("broken: " + uri);
      }
      return response.getStatusLine().getStatusCode();
    } finally {
      post.releaseConnection();
    }
  }
}
