package snippets.httpclientperrequest.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

/** Callers keep what they get. */
public final class PublicFactory {

  public static CloseableHttpClient create(RequestConfig config) {
    return HttpClientBuilder.create().setDefaultRequestConfig(config).disableCookieManagement().build();
  }
}
