package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/** 200 in all, and 5 to each server. */
public final class TotalOnly {

  public CloseableHttpClient client() {
    PoolingHttpClientConnectionManager pool =
        PoolingHttpClientConnectionManagerBuilder.create()
            // BUG: Diagnostic contains: [HttpPoolMisconfigured]
            .setMaxConnTotal(200)
            .build();
    return HttpClients.custom().setConnectionManager(pool).build();
  }
}
