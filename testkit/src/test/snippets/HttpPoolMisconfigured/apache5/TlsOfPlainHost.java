package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;

/** The route is one without TLS, and calls to the host take the one with it. */
public final class TlsOfPlainHost {

  private final PoolingHttpClientConnectionManager pool =
      PoolingHttpClientConnectionManagerBuilder.create()
          .setMaxConnTotal(50)
          .setMaxConnPerRoute(10)
          .build();

  public CloseableHttpClient client() {
    HttpHost search = new HttpHost("https", "search.example.org", 443);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxPerRoute(new HttpRoute(search), 40);
    return HttpClients.custom().setConnectionManager(pool).build();
  }
}
