package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Each refused answer is closed before the next attempt. */
public final class ClosesInLoop implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    for (int attempt = 1; response.code() == 503 && attempt < 3; attempt++) {
      response.close();
      response = chain.proceed(chain.request());
    }
    return response;
  }
}
