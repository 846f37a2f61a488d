package snippets.httptimeoutmissing.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.springframework.context.annotation.Bean;

/** The wait for an answer is left out in what another method provides. */
public final class ConfigOfProvider {

  @Bean
  public RequestConfig bounds() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return RequestConfig.custom()
        .setConnectTimeout(2_000)
        .setConnectionRequestTimeout(5_000)
        .build();
  }

  @Bean
  public CloseableHttpClient http(RequestConfig bounds) {
    HttpClientBuilder builder = HttpClientBuilder.create();
    builder.setUserAgent("shop");
    builder.setDefaultRequestConfig(bounds);
    return builder.build();
  }
}
