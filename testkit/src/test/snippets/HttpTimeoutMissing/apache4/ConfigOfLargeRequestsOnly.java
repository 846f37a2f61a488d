package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** Only the large requests have a configuration with timeouts. */
public final class ConfigOfLargeRequestsOnly {

  private static final RequestConfig PATIENT =
      RequestConfig.custom()
          .setConnectTimeout(2_000)
          .setSocketTimeout(60_000)
          .setConnectionRequestTimeout(1_000)
          .build();

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpClient client = HttpClients.createDefault();

  public int status(String uri, boolean large) throws IOException {
    HttpUriRequest request =
        large
            ? RequestBuilder.get(uri).setConfig(PATIENT).build()
            : RequestBuilder.get(uri).addHeader("Accept", "text/csv").build();
    try (CloseableHttpResponse response = client.execute(request)) {
      EntityUtils.consume(response.getEntity());
      return response.getStatusLine().getStatusCode();
    }
  }
}
