package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Each busy answer is closed before the pause. */
public final class BusyThenClosed implements Interceptor {

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
      response.close();
      pause(250L << tries);
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
