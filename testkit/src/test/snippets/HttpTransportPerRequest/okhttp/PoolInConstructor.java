package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** One pool for as long as the object lives. */
public final class PoolInConstructor {

  private final OkHttpClient client;

  public PoolInConstructor(OkHttpClient base) {
    this.client =
        base.newBuilder()
            .connectionPool(new ConnectionPool(20, 5, TimeUnit.MINUTES))
            .dispatcher(new Dispatcher())
            .build();
  }

  public String get(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
