package snippets.httpretryunsafe.okhttp;

import java.io.IOException;
import java.util.UUID;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** The server tells a repetition by the key. */
public final class InterceptorWithKey implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request().newBuilder().header("Idempotency-Key", key()).build();
    Response answer = chain.proceed(request);
    int attempt = 0;
    while (answer.code() >= 500 && attempt < 3) {
      attempt++;
      answer.close();
      answer = chain.proceed(request);
    }
    return answer;
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
