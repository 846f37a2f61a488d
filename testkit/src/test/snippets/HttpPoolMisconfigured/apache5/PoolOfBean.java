package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pool is a bean of its own, whose other limit another class may set. */
@Configuration
public class PoolOfBean {

  @Bean
  public PoolingHttpClientConnectionManager pool() {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(100);
    return pool;
  }

  @Bean
  public CloseableHttpClient client(PoolingHttpClientConnectionManager pool) {
    return HttpClients.custom().setConnectionManager(pool).build();
  }
}
