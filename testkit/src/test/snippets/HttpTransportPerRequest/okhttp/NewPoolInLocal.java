package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The pool has a name, but no longer life. */
public final class NewPoolInLocal {

  private static final OkHttpClient SHARED = new OkHttpClient();

  public int status(Request request, int connections) throws IOException {
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    ConnectionPool pool = new ConnectionPool(connections, 5, TimeUnit.SECONDS);
    OkHttpClient client = SHARED.newBuilder().connectionPool(pool).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
