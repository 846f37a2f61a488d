package snippets.httpclientinloop.retrofit;

import java.io.IOException;
import java.util.List;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** A hidden OkHttpClient for each address. */
public final class BuiltEachTurn {

  interface Users {
    @GET("me")
    Call<Void> me();
  }

  public int count(List<String> addresses) throws IOException {
    int count = 0;
    for (String address : addresses) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      Users users = new Retrofit.Builder().baseUrl(address).build().create(Users.class);
      count += users.me().execute().isSuccessful() ? 1 : 0;
    }
    return count;
  }
}
