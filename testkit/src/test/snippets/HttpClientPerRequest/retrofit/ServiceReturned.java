package snippets.httpclientperrequest.retrofit;

import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** A service holds its client. */
public final class ServiceReturned {

  public interface Users {
    @GET("me")
    Call<Void> me();
  }

  public Users users(String address) {
    return new Retrofit.Builder().baseUrl(address).build().create(Users.class);
  }
}
