package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A client object per call on the pool of the field. */
public final class SharedPoolField {

  private final ConnectionPool connections = new ConnectionPool(10, 1, TimeUnit.MINUTES);

  public String get(Request request, Interceptor login) throws IOException {
    OkHttpClient client =
        new OkHttpClient.Builder().connectionPool(connections).addInterceptor(login).build();
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
