package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.osgi.services.HttpClientBuilderFactory;

/** The service gives a new builder, and so a new pool, each time. */
public final class BuilderOfService {

  private static final RequestConfig BOUNDS =
      RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build();

  private final HttpClientBuilderFactory builders;

  public BuilderOfService(HttpClientBuilderFactory builders) {
    this.builders = builders;
  }

  public String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    CloseableHttpClient client = builders.newBuilder().setDefaultRequestConfig(BOUNDS).build();
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
