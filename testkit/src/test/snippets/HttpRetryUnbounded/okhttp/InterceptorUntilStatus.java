package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Nothing but another status ends the loop. */
public final class InterceptorUntilStatus implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (answer.code() == 420 || answer.code() == 429) {
      answer.close();
      answer = chain.proceed(chain.request());
    }
    return answer;
  }
}
