package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A private helper derives for callers that drop the result. */
public final class PrivateHelperDerives {

  private final OkHttpClient client;

  public PrivateHelperDerives(OkHttpClient client) {
    this.client = client;
  }

  public int status(Request request) throws IOException {
    try (Response response = isolated().newCall(request).execute()) {
      return response.code();
    }
  }

  private OkHttpClient isolated() {
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    return client.newBuilder().connectionPool(new ConnectionPool()).build();
  }
}
