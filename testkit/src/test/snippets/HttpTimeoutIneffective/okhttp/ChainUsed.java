package snippets.httptimeoutineffective.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The chain that has the timeout goes on. */
public final class ChainUsed implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    return chain
        .withConnectTimeout(2, TimeUnit.SECONDS)
        .withReadTimeout(2, TimeUnit.SECONDS)
        .proceed(chain.request());
  }
}
