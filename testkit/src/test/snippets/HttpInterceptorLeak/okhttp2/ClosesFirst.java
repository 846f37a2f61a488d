package snippets.httpinterceptorleak.okhttp2;

import com.squareup.okhttp.Interceptor;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** The first answer is closed before it goes on again. */
public final class ClosesFirst implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.code() == 401) {
      response.body().close();
      return chain.proceed(chain.request().newBuilder().header("Authorization", "x").build());
    }
    return response;
  }
}
