package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bean has 400 in all, and two to the one server that it is for. */
@Configuration
public class TotalOfBean {

  @Bean(destroyMethod = "close")
  public CloseableHttpClient client(RequestConfig config) {
    HttpClientBuilder builder = HttpClientBuilder.create();
    builder.setDefaultRequestConfig(config);
    builder.setUserAgent("shop/4");
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    builder.setMaxConnTotal(400);
    builder.disableCookieManagement();
    return builder.build();
  }
}
