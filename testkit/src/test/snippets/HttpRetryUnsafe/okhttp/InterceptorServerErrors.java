package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Every method is sent again. */
public final class InterceptorServerErrors implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    int attempt = 0;
    while (answer.code() >= 500 && attempt < 3) {
      attempt++;
      answer.close();
      // BUG: Diagnostic contains: [HttpRetryUnsafe]
      answer = chain.proceed(chain.request());
    }
    return answer;
  }
}
