package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.osgi.services.HttpClientBuilderFactory;

/** The service is asked once. */
public final class ServiceBuildsOnce {

  private static final RequestConfig BOUNDS =
      RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build();

  private final CloseableHttpClient client;

  public ServiceBuildsOnce(HttpClientBuilderFactory builders) {
    client = builders.newBuilder().setDefaultRequestConfig(BOUNDS).build();
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
