package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** A refused order is thrown before its page is read, and the request is released. */
public final class ReleasedOnRefusal {

  private final CloseableHttpClient client;

  public ReleasedOnRefusal(CloseableHttpClient client) {
    this.client = client;
  }

  public String order(HttpPost post) throws IOException {
    try {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      HttpResponse answer = client.execute(post);
      if (answer.getStatusLine().getStatusCode() >= 400) {
        throw new IOException("refused: " + answer.getStatusLine());
      }
      return EntityUtils.toString(answer.getEntity());
    } finally {
      post.releaseConnection();
    }
  }
}
