package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The request builder hands the config on. */
public final class RequestBuilderWithConfig {

  private static final RequestConfig CONFIG =
      RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build();

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException {
    HttpUriRequest request = RequestBuilder.get(uri).setConfig(CONFIG).build();
    return client.execute(request, new BasicResponseHandler());
  }
}
