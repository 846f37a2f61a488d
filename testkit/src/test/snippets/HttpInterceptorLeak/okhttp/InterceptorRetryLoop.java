package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** A loop that goes on until the status is right. */
public final class InterceptorRetryLoop implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    int attempt = 0;
    while (response.code() == 503 && attempt < 3) {
      attempt++;
      // BUG: Diagnostic contains: [HttpInterceptorLeak]
      response = chain.proceed(chain.request());
    }
    return response;
  }
}
