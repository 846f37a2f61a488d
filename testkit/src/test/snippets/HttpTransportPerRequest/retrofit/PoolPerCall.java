package snippets.httptransportperrequest.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** The derived client below has a pool of its own. */
public final class PoolPerCall {

  interface Users {
    @GET("me")
    Call<Void> me();
  }

  private final Retrofit retrofit;
  private final okhttp3.OkHttpClient client;

  public PoolPerCall(Retrofit retrofit, okhttp3.OkHttpClient client) {
    this.retrofit = retrofit;
    this.client = client;
  }

  public boolean exists(String address) throws IOException {
    okhttp3.ConnectionPool pool = new okhttp3.ConnectionPool();
    okhttp3.OkHttpClient isolated = client.newBuilder().connectionPool(pool).build();
    Retrofit own =
        retrofit
            .newBuilder()
            .baseUrl(address)
            // BUG: Diagnostic contains: [HttpTransportPerRequest]
            .client(isolated)
            .build();
    return own.create(Users.class).me().execute().isSuccessful();
  }
}
