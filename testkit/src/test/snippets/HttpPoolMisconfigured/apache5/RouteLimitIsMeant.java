package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/** Five for each server is what is wanted, and it is said. */
public final class RouteLimitIsMeant {

  public CloseableHttpClient crawler(int servers) {
    PoolingHttpClientConnectionManagerBuilder builder =
        PoolingHttpClientConnectionManagerBuilder.create();
    builder.setMaxConnPerRoute(5);
    builder.setMaxConnTotal(5 * servers);
    return HttpClients.custom().setConnectionManager(builder.build()).build();
  }
}
