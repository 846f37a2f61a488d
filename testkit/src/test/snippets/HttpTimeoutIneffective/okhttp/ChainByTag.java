package snippets.httptimeoutineffective.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The chain that each branch makes is the one that goes on. */
public final class ChainByTag implements Interceptor {

  /** How long a request may take. */
  public record Patience(int seconds) {}

  @Override
  public Response intercept(Chain chain) throws IOException {
    Patience patience = chain.request().tag(Patience.class);
    if (patience == null) {
      return chain.proceed(chain.request());
    }
    Chain bounded = chain.withConnectTimeout(1, TimeUnit.SECONDS);
    bounded = bounded.withReadTimeout(patience.seconds(), TimeUnit.SECONDS);
    return bounded.proceed(chain.request());
  }
}
