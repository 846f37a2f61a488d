package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Whether the request has come through is not known. */
public final class InterceptorAfterException implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return chain.proceed(chain.request());
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("three attempts failed");
  }
}
