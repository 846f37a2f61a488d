package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Only the status is read. */
public final class StatusOnly {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public boolean notify(String hook, String json) throws IOException {
    HttpPost post = new HttpPost(hook);
    post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(post);
    return response.getCode() / 100 == 2;
  }
}
