package snippets.httppoolmisconfigured.apache4;

import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** A function that ends the pool sets no limit. */
public final class ShutDownInHook {

  public void use(HttpClientBuilder builder) {
    PoolingHttpClientConnectionManager manager = new PoolingHttpClientConnectionManager();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    manager.setMaxTotal(100);
    Runtime.getRuntime().addShutdownHook(new Thread(manager::shutdown));
    builder.setConnectionManager(manager);
  }
}
