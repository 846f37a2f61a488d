package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.util.EntityUtils;

/** A helper opens the response, the request releases it. */
public class HelperOpensRequestReleases {

  private final HttpClient client;

  public HelperOpensRequestReleases(HttpClient client) {
    this.client = client;
  }

  public String send(HttpPost post) throws IOException {
    HttpPost copy = new HttpPost(post.getURI());
    try {
      HttpResponse response = execute(copy);
      if (response.getStatusLine().getStatusCode() >= 300) {
        throw new IOException("HTTP " + response.getStatusLine());
      }
      return EntityUtils.toString(response.getEntity());
    } finally {
      copy.releaseConnection();
    }
  }

  protected HttpResponse execute(HttpPost post) throws IOException {
    return client.execute(post);
  }
}
