package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** One of two responses, in one expression. */
public final class ChoiceOfTwo implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response first = chain.proceed(chain.request());
    return first.isSuccessful() ? first : chain.proceed(chain.request());
  }

  /** The other way round. */
  public static final class Turned implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      // BUG: Diagnostic contains: [HttpInterceptorLeak]
      Response first = chain.proceed(chain.request());
      return first.code() == 503 ? chain.proceed(chain.request()) : first;
    }
  }

  /** Both look at the first. */
  public static final class Asked implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      // BUG: Diagnostic contains: [HttpInterceptorLeak]
      Response first = chain.proceed(chain.request());
      return first.code() == 503
          ? chain.proceed(chain.request().newBuilder().tag(first.message()).build())
          : first;
    }
  }
}
