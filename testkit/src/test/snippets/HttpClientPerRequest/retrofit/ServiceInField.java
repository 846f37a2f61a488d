package snippets.httpclientperrequest.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** The service is kept, and its client with it. */
public final class ServiceInField {

  interface Users {
    @GET("me")
    Call<Void> me();
  }

  private Users users;

  public boolean connect(String address) throws IOException {
    users = new Retrofit.Builder().baseUrl(address).build().create(Users.class);
    return users.me().execute().isSuccessful();
  }
}
