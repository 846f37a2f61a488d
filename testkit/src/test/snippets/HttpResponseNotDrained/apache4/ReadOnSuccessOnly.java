package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** Only an error leaves its page unread. */
public final class ReadOnSuccessOnly {

  private final CloseableHttpClient client;

  public ReadOnSuccessOnly(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(HttpGet request) throws IOException {
    try (CloseableHttpResponse response = client.execute(request)) {
      if (response.getStatusLine().getStatusCode() != 200) {
        EntityUtils.consumeQuietly(response.getEntity());
        return "";
      }
      return EntityUtils.toString(response.getEntity());
    }
  }
}
