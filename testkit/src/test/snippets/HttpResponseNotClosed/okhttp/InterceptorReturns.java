package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Looked at and passed on. */
public final class InterceptorReturns implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    long start = System.nanoTime();
    Response response = chain.proceed(chain.request());
    System.out.println(response.code() + " in " + (System.nanoTime() - start) + " ns");
    return response;
  }
}
