package snippets.httptransportperrequest.okhttp2;

import com.squareup.okhttp.ConnectionPool;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** Clients come and go, the pool stays. */
public final class PoolInField {

  private final ConnectionPool pool = new ConnectionPool(20, 300_000);

  public String get(Request request) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.setConnectionPool(pool);
    return client.newCall(request).execute().body().string();
  }
}
