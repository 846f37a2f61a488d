package snippets.httpkeepalivedisabled.okhttp2;

import com.squareup.okhttp.ConnectionPool;
import com.squareup.okhttp.OkHttpClient;

/** A pool that keeps no connection. */
public final class PoolWithoutIdle {

  public OkHttpClient client() {
    OkHttpClient client = new OkHttpClient();
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    client.setConnectionPool(new ConnectionPool(0, 60_000));
    return client;
  }
}
