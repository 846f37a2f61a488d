package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

/** Made at the first call and kept. */
public final class LazyClient {

  private volatile CloseableHttpClient client;

  public String get(HttpUriRequest request) throws IOException {
    return client().execute(request, new BasicResponseHandler());
  }

  private CloseableHttpClient client() {
    if (client == null) {
      synchronized (this) {
        if (client == null) {
          // BUG: Diagnostic contains: [HttpTimeoutMissing]
          client = HttpClientBuilder.create().useSystemProperties().build();
        }
      }
    }
    return client;
  }
}
