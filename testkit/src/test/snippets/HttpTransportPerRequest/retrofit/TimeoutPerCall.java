package snippets.httptransportperrequest.retrofit;

import java.io.IOException;
import java.time.Duration;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** The derived client below shares the pool. */
public final class TimeoutPerCall {

  interface Users {
    @GET("me")
    Call<Void> me();
  }

  private final Retrofit retrofit;
  private final okhttp3.OkHttpClient client;

  public TimeoutPerCall(Retrofit retrofit, okhttp3.OkHttpClient client) {
    this.retrofit = retrofit;
    this.client = client;
  }

  public boolean exists(Duration timeout) throws IOException {
    okhttp3.OkHttpClient patient = client.newBuilder().callTimeout(timeout).build();
    Retrofit own = retrofit.newBuilder().client(patient).build();
    return own.create(Users.class).me().execute().isSuccessful();
  }
}
