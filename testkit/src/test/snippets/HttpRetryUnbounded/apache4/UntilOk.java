package snippets.httpretryunbounded.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** Whatever is not 200 is asked for again. */
public final class UntilOk {

  private final CloseableHttpClient client;

  public UntilOk(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(HttpGet request) throws IOException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try (CloseableHttpResponse response = client.execute(request)) {
        String text = EntityUtils.toString(response.getEntity());
        if (response.getStatusLine().getStatusCode() == 200) {
          return text;
        }
      }
    }
  }
}
