package snippets.httptimeoutineffective.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The chain that has the timeout is dropped. */
public final class ChainDropped implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    chain.withReadTimeout(2, TimeUnit.SECONDS);
    return chain.proceed(chain.request());
  }
}
