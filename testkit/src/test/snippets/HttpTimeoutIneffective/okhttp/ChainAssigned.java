package snippets.httptimeoutineffective.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The variable has the new one. */
public final class ChainAssigned implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Chain quick = chain;
    if (chain.request().header("X-Quick") != null) {
      quick = chain.withReadTimeout(2, TimeUnit.SECONDS);
    }
    return quick.proceed(chain.request());
  }
}
