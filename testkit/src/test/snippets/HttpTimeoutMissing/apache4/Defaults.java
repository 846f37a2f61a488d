package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** Nothing is bounded by default. */
public final class Defaults {

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(uri))) {
      return EntityUtils.toString(response.getEntity());
    }
  }
}
