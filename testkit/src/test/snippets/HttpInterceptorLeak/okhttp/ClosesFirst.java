package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The first answer is closed before it goes on again. */
public final class ClosesFirst implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.code() == 401) {
      response.close();
      return chain.proceed(chain.request().newBuilder().header("Authorization", "x").build());
    }
    return response;
  }
}
