package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Closed before it goes on a second time. */
public final class InterceptorClosesBeforeRetry implements Interceptor {

  private final Supplier<String> tokens;

  public InterceptorClosesBeforeRetry(Supplier<String> tokens) {
    this.tokens = tokens;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.code() == 401) {
      response.close();
      Request retry =
          chain.request().newBuilder().header("Authorization", tokens.get()).build();
      response = chain.proceed(retry);
    }
    return response;
  }
}
