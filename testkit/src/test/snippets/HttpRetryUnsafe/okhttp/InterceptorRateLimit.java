package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** A request that was refused was not carried out. */
public final class InterceptorRateLimit implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    int attempt = 0;
    while (answer.code() == 429 && attempt < 3) {
      attempt++;
      answer.close();
      answer = chain.proceed(chain.request());
    }
    return answer;
  }
}
