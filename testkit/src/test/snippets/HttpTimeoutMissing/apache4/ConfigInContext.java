package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** The context carries the config. */
public final class ConfigInContext {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException {
    HttpClientContext context = HttpClientContext.create();
    context.setRequestConfig(
        RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build());
    try (CloseableHttpResponse response = client.execute(new HttpGet(uri), context)) {
      return EntityUtils.toString(response.getEntity());
    }
  }
}
