package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** What is thrown, or goes on, asks the response first; another exit has no braces. */
public final class ExitLooksAtIt implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response response = chain.proceed(chain.request());
    if (response.code() == 429) {
      throw new IOException("status " + response.code());
    }
    return response;
  }

  /** Without braces. */
  public static final class Short implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      // BUG: Diagnostic contains: [HttpInterceptorLeak]
      Response response = chain.proceed(chain.request());
      if (response.code() == 429) throw new IOException("too many");
      return response;
    }
  }
}
