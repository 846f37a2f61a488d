package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** All requests have the defaults of the client. */
public final class RequestOfOthersWithDefaults {

  private static final RequestConfig CONFIG =
      RequestConfig.custom()
          .setConnectTimeout(1_000)
          .setSocketTimeout(2_000)
          .setConnectionRequestTimeout(1_000)
          .build();

  private final CloseableHttpClient client =
      HttpClients.custom().setDefaultRequestConfig(CONFIG).build();

  public String send(HttpUriRequest request) throws IOException {
    return client.execute(request, new BasicResponseHandler());
  }
}
