package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** A busy server is asked again, and each answer before the last one stays open. */
public final class BusyTriedAgain implements Interceptor {

  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Response response = chain.proceed(request);
    if (!"GET".equals(request.method())) {
      return response;
    }
    int tries = 1;
    while (BUSY.contains(response.code()) && tries < 3) {
      pause(250L << tries);
      // BUG: Diagnostic contains: [HttpInterceptorLeak]
      response = chain.proceed(request);
      tries++;
    }
    return response;
  }

  private static void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting");
    }
  }
}
