package snippets.httptimeoutineffective.retrofit;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** In an interceptor below the interface. */
public final class ChainDropped {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                // BUG: Diagnostic contains: [HttpTimeoutIneffective]
                chain.withConnectTimeout(2, TimeUnit.SECONDS);
                return chain.proceed(chain.request());
              })
          .build();

  public Retrofit retrofit(String base) {
    return new Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
