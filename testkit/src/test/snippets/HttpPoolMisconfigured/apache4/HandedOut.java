package snippets.httppoolmisconfigured.apache4;

import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Others have the pool, who may set the rest. */
public final class HandedOut {

  public PoolingHttpClientConnectionManager pool() {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(100);
    return pool;
  }
}
