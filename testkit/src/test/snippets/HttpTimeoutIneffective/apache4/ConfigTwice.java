package snippets.httptimeoutineffective.apache4;

import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A builder has one default configuration: the second takes the place of the first. */
public final class ConfigTwice {

  public CloseableHttpClient client() {
    RequestConfig timeouts =
        RequestConfig.custom()
            .setConnectTimeout(2_000)
            .setSocketTimeout(5_000)
            .setConnectionRequestTimeout(1_000)
            .build();
    return HttpClients.custom()
        .setDefaultRequestConfig(timeouts)
        // BUG: Diagnostic contains: [HttpTimeoutIneffective]
        .setDefaultRequestConfig(
            RequestConfig.custom().setCookieSpec(CookieSpecs.IGNORE_COOKIES).build())
        .build();
  }
}
