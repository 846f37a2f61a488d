package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Every derived client gets the same pool of its own. */
public final class PoolFromField {

  private static final ConnectionPool UPLOADS = new ConnectionPool(2, 30, TimeUnit.SECONDS);

  private final OkHttpClient client;

  public PoolFromField(OkHttpClient client) {
    this.client = client;
  }

  public int upload(Request request) throws IOException {
    OkHttpClient uploads = client.newBuilder().connectionPool(UPLOADS).build();
    try (Response response = uploads.newCall(request).execute()) {
      return response.code();
    }
  }
}
