package snippets.httptimeoutdisabled.retrofit;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** The client below has none. */
public final class NoneBelow {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          // BUG: Diagnostic contains: [HttpTimeoutDisabled]
          .readTimeout(0, TimeUnit.SECONDS)
          .build();

  public Retrofit retrofit(String base) {
    return new Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
