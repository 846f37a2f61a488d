package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.protocol.BasicHttpContext;

/** The context has the timeouts. */
public final class ConfigInContext {

  private final CloseableHttpClient client = HttpClients.createDefault();
  private final RequestConfig config =
      RequestConfig.custom().setConnectTimeout(1_000).setSocketTimeout(5_000).build();

  public String get(String uri) throws IOException {
    BasicHttpContext context = new BasicHttpContext();
    context.setAttribute(HttpClientContext.REQUEST_CONFIG, config);
    return client.execute(new HttpGet(uri), new BasicResponseHandler(), context);
  }
}
