package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** A call that is cancelled ends the loop. */
public final class CancelledByCaller implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    while (answer.code() == 429) {
      answer.close();
      if (chain.call().isCanceled()) {
        throw new IOException("cancelled");
      }
      answer = chain.proceed(chain.request());
    }
    return answer;
  }
}
