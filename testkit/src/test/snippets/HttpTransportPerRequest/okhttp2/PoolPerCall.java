package snippets.httptransportperrequest.okhttp2;

import com.squareup.okhttp.ConnectionPool;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** Without it, the client would have the pool of the JVM. */
public final class PoolPerCall {

  public String get(Request request) throws IOException {
    OkHttpClient client = new OkHttpClient();
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    client.setConnectionPool(new ConnectionPool(1, 5_000));
    Response response = client.newCall(request).execute();
    return response.body().string();
  }
}
