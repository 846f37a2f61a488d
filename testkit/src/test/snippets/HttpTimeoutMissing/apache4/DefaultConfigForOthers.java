package snippets.httptimeoutmissing.apache4;

import org.apache.http.client.HttpClient;
import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

/** Others make the calls; the configuration that they get speaks of cookies only. */
public final class DefaultConfigForOthers {

  private CloseableHttpClient client;

  public synchronized HttpClient client() {
    if (client == null) {
      client = create();
    }
    return client;
  }

  private CloseableHttpClient create() {
    return HttpClientBuilder.create()
        .useSystemProperties()
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        .setDefaultRequestConfig(RequestConfig.custom().setCookieSpec(CookieSpecs.STANDARD).build())
        .build();
  }
}
