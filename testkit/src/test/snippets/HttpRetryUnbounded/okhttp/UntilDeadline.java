package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The clock ends the loop. */
public final class UntilDeadline implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    long end = System.nanoTime() + 30_000_000_000L;
    Response answer = chain.proceed(chain.request());
    while (answer.code() == 429 && System.nanoTime() - end < 0) {
      answer.close();
      answer = chain.proceed(chain.request());
    }
    return answer;
  }
}
