package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** The only place that goes on stands in the loop, which forgets what it refused. */
public final class OneProceedInLoop implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!request.method().equals("GET")) {
      return chain.proceed(request);
    }
    Response response = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      // BUG: Diagnostic contains: [HttpInterceptorLeak]
      response = chain.proceed(request);
      if (response.code() < 500) {
        return response;
      }
    }
    return response;
  }
}
