package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** Tidy, but the next call connects again. */
public final class LocalClient {

  public String get(HttpUriRequest request) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    try (CloseableHttpClient client = HttpClients.createDefault();
        CloseableHttpResponse response = client.execute(request)) {
      return EntityUtils.toString(response.getEntity());
    }
  }
}
