package snippets.httpinterceptorleak.okhttp2;

import com.squareup.okhttp.Interceptor;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** The first answer is still open when it goes on again. */
public final class GoesOnTwice implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response response = chain.proceed(chain.request());
    if (response.code() == 401) {
      return chain.proceed(chain.request().newBuilder().header("Authorization", "x").build());
    }
    return response;
  }
}
