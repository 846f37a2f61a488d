package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The derived client cannot use the connections of the shared one. */
public final class NewPoolPerCall {

  private final OkHttpClient client;

  public NewPoolPerCall(OkHttpClient client) {
    this.client = client;
  }

  public String get(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    OkHttpClient isolated = client.newBuilder().connectionPool(new ConnectionPool()).build();
    try (Response response = isolated.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
