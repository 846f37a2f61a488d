package snippets.httptransportperrequest.retrofit;

import java.io.IOException;
import java.time.Duration;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** The copy gets a client of its own, and with it connections. */
public final class ClientPerCall {

  interface Users {
    @GET("me")
    Call<Void> me();
  }

  private final Retrofit retrofit;

  public ClientPerCall(Retrofit retrofit) {
    this.retrofit = retrofit;
  }

  public boolean exists(Duration timeout) throws IOException {
    okhttp3.OkHttpClient client = new okhttp3.OkHttpClient.Builder().callTimeout(timeout).build();
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    Retrofit own = retrofit.newBuilder().client(client).build();
    return own.create(Users.class).me().execute().isSuccessful();
  }
}
