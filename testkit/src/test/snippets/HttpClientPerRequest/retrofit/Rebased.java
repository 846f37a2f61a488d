package snippets.httpclientperrequest.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** A copy of another one has its client. */
public final class Rebased {

  interface Users {
    @GET("me")
    Call<Void> me();
  }

  private final Retrofit retrofit;

  public Rebased(Retrofit retrofit) {
    this.retrofit = retrofit;
  }

  public boolean exists(String address) throws IOException {
    Retrofit own = retrofit.newBuilder().baseUrl(address).build();
    return own.create(Users.class).me().execute().isSuccessful();
  }
}
