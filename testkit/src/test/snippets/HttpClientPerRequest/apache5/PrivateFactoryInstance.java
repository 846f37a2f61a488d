package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** A private factory, one caller, no owner. */
public final class PrivateFactoryInstance {

  private final RequestConfig config;

  public PrivateFactoryInstance(RequestConfig config) {
    this.config = config;
  }

  public String download(String uri) throws IOException {
    try (CloseableHttpClient client = createDefaultHttpClient()) {
      return client.execute(new HttpGet(uri), new BasicHttpClientResponseHandler());
    }
  }

  private CloseableHttpClient createDefaultHttpClient() {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClientBuilder builder = HttpClients.custom();
    builder.setDefaultRequestConfig(config);
    return builder.build();
  }
}
