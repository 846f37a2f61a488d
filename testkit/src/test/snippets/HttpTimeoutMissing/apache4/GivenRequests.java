package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** What others send is bounded by the client's configuration, or by nothing. */
public final class GivenRequests {

  private final CloseableHttpClient client;

  public GivenRequests() {
    client =
        HttpClients.custom()
            // BUG: Diagnostic contains: [HttpTimeoutMissing]
            .setDefaultRequestConfig(RequestConfig.custom().setConnectTimeout(2_000).build())
            .build();
  }

  public String send(HttpUriRequest request) throws IOException {
    try (CloseableHttpResponse response = client.execute(request)) {
      return EntityUtils.toString(response.getEntity());
    }
  }
}
