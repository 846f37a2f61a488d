package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Only requests that a helper calls safe are sent again. */
public final class MethodInHelper implements Interceptor {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    try {
      return chain.proceed(request);
    } catch (SocketTimeoutException e) {
      if (!isSafe(request)) {
        throw e;
      }
      return chain.proceed(request);
    }
  }

  private static boolean isSafe(Request request) {
    return SAFE.contains(request.method());
  }
}
