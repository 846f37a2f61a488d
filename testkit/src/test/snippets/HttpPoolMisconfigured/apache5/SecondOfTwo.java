package snippets.httppoolmisconfigured.apache5;

import java.util.List;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/** The limit of routes is set on one pool, and not on the other. */
public final class SecondOfTwo {

  public List<CloseableHttpClient> clients() {
    PoolingHttpClientConnectionManager orders =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnTotal(100)
            .setMaxConnPerRoute(100)
            .build();
    PoolingHttpClientConnectionManager prices =
        PoolingHttpClientConnectionManagerBuilder.create()
            // BUG: Diagnostic contains: [HttpPoolMisconfigured]
            .setMaxConnTotal(100)
            .build();
    return List.of(
        HttpClients.custom().setConnectionManager(orders).build(),
        HttpClients.custom().setConnectionManager(prices).build());
  }
}
