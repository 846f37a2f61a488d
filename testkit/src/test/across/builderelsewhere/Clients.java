package across.builderelsewhere;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

final class Clients {
  private static final OkHttpClient SHARED = new OkHttpClient();
  private static final ConnectionPool POOL = new ConnectionPool();

  OkHttpClient.Builder builderFor(URI uri) {
    OkHttpClient.Builder builder = new OkHttpClient().newBuilder();
    if (uri.getHost().endsWith(".example")) {
      builder.readTimeout(60, TimeUnit.SECONDS);
    }
    return builder;
  }

  OkHttpClient.Builder derived() {
    return SHARED.newBuilder();
  }

  OkHttpClient.Builder pooled() {
    return new OkHttpClient.Builder().connectionPool(POOL);
  }

  static HttpClientBuilder unbounded(String agent) {
    return HttpClientBuilder.create().setUserAgent(agent);
  }
}
