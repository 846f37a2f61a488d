package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** A helper counts the attempts. */
public final class CounterInHelper implements Interceptor {

  private int budget = 100;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    while (answer.code() == 429 && allowed()) {
      answer.close();
      answer = chain.proceed(chain.request());
    }
    return answer;
  }

  private synchronized boolean allowed() {
    return budget-- > 0;
  }
}
