package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** The first answer is still open when it goes on again. */
public final class InterceptorProceedsTwice implements Interceptor {

  private volatile String token = "";

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response response = chain.proceed(request);
    if (response.code() == 401) {
      token = Long.toHexString(System.nanoTime());
      return chain.proceed(request.newBuilder().header("Authorization", token).build());
    }
    return response;
  }
}
