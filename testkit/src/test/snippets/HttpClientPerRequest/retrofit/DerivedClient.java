package snippets.httpclientperrequest.retrofit;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** The client is derived from a shared one, with its connections. */
public final class DerivedClient {

  interface Users {
    @GET("me")
    Call<Void> me();
  }

  private final OkHttpClient client = new OkHttpClient();

  public boolean exists(String address, Duration timeout) throws IOException {
    OkHttpClient patient = client.newBuilder().callTimeout(timeout).build();
    Retrofit retrofit = new Retrofit.Builder().baseUrl(address).client(patient).build();
    return retrofit.create(Users.class).me().execute().isSuccessful();
  }
}
