package snippets.httpinterceptorleak.retrofit;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** An error of its own for each status. */
public final class ThrowsByStatus implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response response = chain.proceed(chain.request());
    switch (response.code()) {
      case 401:
        throw new IOException("log in");
      case 403:
        throw new IOException("not allowed");
      default:
        return response;
    }
  }
}
