package snippets.httptransportperrequest.okhttp2;

import com.squareup.okhttp.ConnectionPool;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** One pool for the life of the client. */
public final class PoolInConstructor {

  private final OkHttpClient client = new OkHttpClient();

  public PoolInConstructor() {
    client.setConnectionPool(new ConnectionPool(20, 300_000));
  }

  public String get(Request request) throws IOException {
    return client.newCall(request).execute().body().string();
  }
}
