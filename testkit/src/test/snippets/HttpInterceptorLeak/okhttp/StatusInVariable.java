package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The condition does not name the response that is lost. */
public final class StatusInVariable implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response response = chain.proceed(chain.request());
    boolean refused = response.code() == 429;
    if (refused) {
      throw new IOException("too many requests");
    }
    return response;
  }
}
