package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** The builder stands in statements of its own, and what it is given has no timeouts. */
public final class DefaultConfigInStatements {

  private final CloseableHttpClient client;

  public DefaultConfigInStatements() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    RequestConfig config = RequestConfig.custom().setRedirectsEnabled(false).build();
    HttpClientBuilder builder = HttpClients.custom();
    builder.setDefaultRequestConfig(config);
    builder.disableCookieManagement();
    client = builder.build();
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
