package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Nothing is sent again. */
public final class InterceptorOnce implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (IOException e) {
      throw new IOException("not reached", e);
    }
  }
}
