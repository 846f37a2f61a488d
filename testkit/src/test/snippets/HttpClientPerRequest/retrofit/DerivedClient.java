package snippets.httpclientperrequest.retrofit;

import java.io.IOException;
import java.time.Duration;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** The client is derived from a shared one, with its connections. */
public final class DerivedClient {

  interface Users {
    @GET("me")
    Call<Void> me();
  }

  private final okhttp3.OkHttpClient client = new okhttp3.OkHttpClient();

  public boolean exists(String address, Duration timeout) throws IOException {
    okhttp3.OkHttpClient patient = client.newBuilder().callTimeout(timeout).build();
    Retrofit retrofit = new Retrofit.Builder().baseUrl(address).client(patient).build();
    return retrofit.create(Users.class).me().execute().isSuccessful();
  }
}
