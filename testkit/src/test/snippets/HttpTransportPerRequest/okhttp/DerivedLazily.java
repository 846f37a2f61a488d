package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Derived once, kept in a field. */
public final class DerivedLazily {

  private final OkHttpClient client;
  private OkHttpClient isolated;

  public DerivedLazily(OkHttpClient client) {
    this.client = client;
  }

  public synchronized int status(Request request) throws IOException {
    if (isolated == null) {
      isolated = client.newBuilder().connectionPool(new ConnectionPool()).build();
    }
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    try (Response response = isolated.newCall(request).execute()) {
      return response.code();
    }
  }
}
