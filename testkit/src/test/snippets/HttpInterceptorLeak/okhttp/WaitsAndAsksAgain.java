package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** After a pause it goes on again, and the first answer is still open. */
public final class WaitsAndAsksAgain implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response response = chain.proceed(request);
    String after = response.header("Retry-After");
    if (response.code() == 429 && after != null) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Long.parseLong(after)));
      response = chain.proceed(request);
    }
    return response;
  }
}
