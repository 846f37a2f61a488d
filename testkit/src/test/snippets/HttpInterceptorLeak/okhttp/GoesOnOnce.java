package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** One of two requests goes on. */
public final class GoesOnOnce implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (request.header("Authorization") == null) {
      return chain.proceed(request.newBuilder().header("Authorization", "x").build());
    }
    return chain.proceed(request);
  }
}
