package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The helper throws for what it refuses, and neither of them closes it. */
public final class HelperRefuses implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response response = chain.proceed(chain.request());
    ensureAllowed(response);
    return response;
  }

  private static void ensureAllowed(Response response) throws IOException {
    if (response.code() == 403 || response.code() == 451) {
      throw new IOException(response.message());
    }
  }
}
