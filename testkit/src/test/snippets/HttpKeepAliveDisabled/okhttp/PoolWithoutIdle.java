package snippets.httpkeepalivedisabled.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** A pool that keeps no connection. */
public final class PoolWithoutIdle {

  public OkHttpClient client() {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    ConnectionPool none = new ConnectionPool(0, 1, TimeUnit.MINUTES);
    return new OkHttpClient.Builder().connectionPool(none).build();
  }
}
