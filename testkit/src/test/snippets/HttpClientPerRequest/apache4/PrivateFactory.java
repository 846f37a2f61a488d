package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A private factory is asked at each call. */
public final class PrivateFactory {

  private final RequestConfig config;

  public PrivateFactory(RequestConfig config) {
    this.config = config;
  }

  public String get(HttpUriRequest request) throws IOException {
    CloseableHttpClient client = client();
    return client.execute(request, new BasicResponseHandler());
  }

  private CloseableHttpClient client() {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return HttpClients.custom()
        .setDefaultRequestConfig(config)
        .build();
  }
}
