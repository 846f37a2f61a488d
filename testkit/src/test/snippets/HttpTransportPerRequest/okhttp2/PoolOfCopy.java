package snippets.httptransportperrequest.okhttp2;

import com.squareup.okhttp.ConnectionPool;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** A copy shares the pool, unless it is given another. */
public final class PoolOfCopy {

  private final OkHttpClient client;

  public PoolOfCopy(OkHttpClient client) {
    this.client = client;
  }

  public String get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    ConnectionPool pool = new ConnectionPool(1, 5_000);
    OkHttpClient own = client.clone().setConnectionPool(pool);
    return own.newCall(request).execute().body().string();
  }
}
