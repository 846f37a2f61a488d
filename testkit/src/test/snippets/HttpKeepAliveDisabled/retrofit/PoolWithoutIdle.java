package snippets.httpkeepalivedisabled.retrofit;

import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** The client below keeps nothing. */
public final class PoolWithoutIdle {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
          .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
          .build();

  public Retrofit retrofit(String base) {
    return new Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
