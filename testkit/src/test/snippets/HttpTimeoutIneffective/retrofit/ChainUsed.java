package snippets.httptimeoutineffective.retrofit;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** The chain that has the timeout goes on. */
public final class ChainUsed {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> chain.withConnectTimeout(2, TimeUnit.SECONDS).proceed(chain.request()))
          .build();

  public Retrofit retrofit(String base) {
    return new Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
