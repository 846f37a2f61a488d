package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The response that is returned holds the body of the first. */
public final class InterceptorRebuilds implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response original = chain.proceed(chain.request());
    return original
        .newBuilder()
        .header("Cache-Control", "max-age=60")
        .removeHeader("Pragma")
        .build();
  }
}
