package snippets.httpkeepalivedisabled.retrofit;

import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** A pool for bursts. */
public final class KeepsConnections {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .connectionPool(new ConnectionPool(32, 1, TimeUnit.MINUTES))
          .build();

  public Retrofit retrofit(String base) {
    return new Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
