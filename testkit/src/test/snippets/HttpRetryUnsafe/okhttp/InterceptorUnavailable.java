package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** A server that is not there yet has done nothing. */
public final class InterceptorUnavailable implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    int attempt = 0;
    while (answer.code() == 503 && attempt < 3) {
      attempt++;
      answer.close();
      answer = chain.proceed(chain.request());
    }
    return answer;
  }
}
