package snippets.httpclientperrequest.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** The client is shared, and with it the connections. */
public final class SharedClient {

  interface Users {
    @GET("me")
    Call<Void> me();
  }

  private final okhttp3.OkHttpClient client = new okhttp3.OkHttpClient();

  public boolean exists(String address) throws IOException {
    Retrofit retrofit = new Retrofit.Builder().baseUrl(address).client(client).build();
    return retrofit.create(Users.class).me().execute().isSuccessful();
  }
}
