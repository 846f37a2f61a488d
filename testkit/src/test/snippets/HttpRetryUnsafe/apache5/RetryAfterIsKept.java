package snippets.httpretryunsafe.apache5;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** The server says when the order may come again: it has not taken it. */
public final class RetryAfterIsKept {

  private final CloseableHttpClient client;

  public RetryAfterIsKept(CloseableHttpClient client) {
    this.client = client;
  }

  public int order(String uri, String json) throws IOException, InterruptedException {
    for (int attempt = 0; ; attempt++) {
      HttpPost post = new HttpPost(uri);
      post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
      Header[] after = new Header[1];
      int code =
          client.execute(
              post,
              response -> {
                after[0] = response.getFirstHeader("Retry-After");
                return response.getCode();
              });
      if (after[0] == null || attempt == 3) {
        return code;
      }
      TimeUnit.SECONDS.sleep(Long.parseLong(after[0].getValue()));
    }
  }
}
