package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The pool is as short-lived as the client: one defect, shown at the client. */
public final class FreshPoolPerCall {

  public String get(Request request) throws IOException {
    ConnectionPool pool = new ConnectionPool(1, 10, TimeUnit.SECONDS);
    OkHttpClient client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        new OkHttpClient.Builder()
            .connectionPool(pool)
            .build();
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
