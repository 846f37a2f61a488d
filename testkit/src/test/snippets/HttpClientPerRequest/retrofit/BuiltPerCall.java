package snippets.httpclientperrequest.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** A hidden OkHttpClient for each call. */
public final class BuiltPerCall {

  interface Users {
    @GET("me")
    Call<Void> me();
  }

  public boolean exists(String address) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Retrofit retrofit = new Retrofit.Builder().baseUrl(address).build();
    return retrofit.create(Users.class).me().execute().isSuccessful();
  }
}
