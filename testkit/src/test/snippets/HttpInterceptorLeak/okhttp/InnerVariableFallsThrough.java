package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Returned unless 401; then the block ends and it goes on again. */
public final class InnerVariableFallsThrough implements Interceptor {

  private final Supplier<String> login;

  public InnerVariableFallsThrough(Supplier<String> login) {
    this.login = login;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (request.header("Authorization") != null) {
      // BUG: Diagnostic contains: [HttpInterceptorLeak]
      Response first = chain.proceed(request);
      if (first.code() != 401) {
        return first;
      }
    }
    Request signed = request.newBuilder().header("Authorization", login.get()).build();
    return chain.proceed(signed);
  }
}
