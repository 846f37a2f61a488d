package snippets.httpinterceptorleak.okhttp2;

import com.squareup.okhttp.Interceptor;
import com.squareup.okhttp.Response;
import java.io.IOException;

/** Nobody gets the response that is refused. */
public final class ThrowsOnStatus implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response response = chain.proceed(chain.request());
    if (response.code() == 429) {
      throw new IOException("too many requests");
    }
    return response;
  }
}
