package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Validates after going on, and throws without closing. */
public final class InterceptorThrows implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response response = chain.proceed(chain.request());
    if (response.header("X-Signature") == null) {
      throw new IOException("answer is not signed");
    }
    return response;
  }
}
