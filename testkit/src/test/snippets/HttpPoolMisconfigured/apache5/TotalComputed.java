package snippets.httppoolmisconfigured.apache5;

import java.util.function.IntSupplier;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;

/** The number is worked out: asked twice, it may be another one. */
public final class TotalComputed {

  public CloseableHttpClient client(IntSupplier size) {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxTotal(size.getAsInt());
    return HttpClients.custom().setConnectionManager(pool).build();
  }
}
