package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 200 in all, and five to the one server that is called. */
@Configuration
public class AsyncPoolTotal {

  @Bean
  public CloseableHttpAsyncClient client() {
    PoolingAsyncClientConnectionManagerBuilder pool =
        PoolingAsyncClientConnectionManagerBuilder.create();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxConnTotal(200);
    return HttpAsyncClients.custom()
        .setConnectionManager(pool.build())
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(4)).build())
        .build();
  }
}
