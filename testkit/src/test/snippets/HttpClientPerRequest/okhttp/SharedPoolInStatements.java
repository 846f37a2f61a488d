package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The same pool, set in a statement of its own. */
public final class SharedPoolInStatements {

  private static final ConnectionPool POOL = new ConnectionPool();

  public int head(Request request, Proxy proxy) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.connectionPool(POOL);
    if (proxy != null) {
      builder.proxy(proxy);
    }
    OkHttpClient client = builder.build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
