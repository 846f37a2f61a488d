package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The method is looked at. */
public final class InterceptorOfGets implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    int attempt = 0;
    while (answer.code() >= 500 && attempt < 3 && chain.request().method().equals("GET")) {
      attempt++;
      answer.close();
      answer = chain.proceed(chain.request());
    }
    return answer;
  }
}
