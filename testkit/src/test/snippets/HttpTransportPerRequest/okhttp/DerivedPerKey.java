package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** One derived client with its own pool for each tenant. */
public final class DerivedPerKey {

  private final OkHttpClient client;
  private final Map<String, OkHttpClient> byTenant = new ConcurrentHashMap<>();

  public DerivedPerKey(OkHttpClient client) {
    this.client = client;
  }

  public int status(String tenant, Request request) throws IOException {
    OkHttpClient own =
        byTenant.computeIfAbsent(
            tenant, t -> client.newBuilder().connectionPool(new ConnectionPool()).build());
    try (Response response = own.newCall(request).execute()) {
      return response.code();
    }
  }
}
