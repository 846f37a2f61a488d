package snippets.httptimeoutdisabled.retrofit;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** The client below has one. */
public final class BoundedBelow {

  private final OkHttpClient client =
      new OkHttpClient.Builder().readTimeout(20, TimeUnit.SECONDS).build();

  public Retrofit retrofit(String base) {
    return new Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
