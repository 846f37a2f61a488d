package snippets.httppoolmisconfigured.apache4async;

import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager;

/** The manager has limits of its own. */
public final class IgnoredByManager {

  public HttpAsyncClientBuilder builder(PoolingNHttpClientConnectionManager pool) {
    HttpAsyncClientBuilder builder = HttpAsyncClients.custom();
    builder.setConnectionManager(pool);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    builder.setMaxConnPerRoute(20);
    return builder;
  }
}
