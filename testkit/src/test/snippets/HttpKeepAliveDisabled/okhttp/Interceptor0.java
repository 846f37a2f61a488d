package snippets.httpkeepalivedisabled.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** An interceptor for all requests. */
public final class Interceptor0 implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return chain.proceed(chain.request().newBuilder().header("Connection", "close").build());
  }
}
