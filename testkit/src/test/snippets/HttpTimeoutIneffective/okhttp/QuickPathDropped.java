package snippets.httptimeoutineffective.okhttp;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** For some paths the chain would be quicker, if it were the one that goes on. */
public final class QuickPathDropped {

  public OkHttpClient client(OkHttpClient shared, Set<String> quick) {
    return shared
        .newBuilder()
        .addInterceptor(
            chain -> {
              if (quick.contains(chain.request().url().encodedPath())) {
                // BUG: Diagnostic contains: [HttpTimeoutIneffective]
                chain.withReadTimeout(500, TimeUnit.MILLISECONDS);
              }
              return chain.proceed(chain.request());
            })
        .build();
  }
}
