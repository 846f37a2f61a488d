package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.Map;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** New client objects on one connection pool and one dispatcher. */
public final class SharedConnectionPoolInLoop {

  private final ConnectionPool pool = new ConnectionPool();
  private final Dispatcher dispatcher = new Dispatcher();

  public void replay(Map<Request, Interceptor> recorded) throws IOException {
    for (Map.Entry<Request, Interceptor> entry : recorded.entrySet()) {
      OkHttpClient client =
          new OkHttpClient.Builder()
              .connectionPool(pool)
              .dispatcher(dispatcher)
              .addInterceptor(entry.getValue())
              .build();
      client.newCall(entry.getKey()).execute().close();
    }
  }
}
