package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;

/** Only the status is read. */
public final class StatusOnly {

  private final CloseableHttpClient client;

  public StatusOnly(CloseableHttpClient client) {
    this.client = client;
  }

  public boolean notify(String hook, String json) throws IOException {
    HttpPost post = new HttpPost(hook);
    post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse response = client.execute(post);
    return response.getStatusLine().getStatusCode() / 100 == 2;
  }
}
