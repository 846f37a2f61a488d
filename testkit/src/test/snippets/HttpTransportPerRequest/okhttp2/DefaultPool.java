package snippets.httptransportperrequest.okhttp2;

import com.squareup.okhttp.ConnectionPool;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The default pool is that of the JVM. */
public final class DefaultPool {

  public String get(Request request) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.setReadTimeout(5, TimeUnit.SECONDS);
    client.setConnectionPool(ConnectionPool.getDefault());
    return client.newCall(request).execute().body().string();
  }
}
