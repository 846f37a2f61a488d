package snippets.httptransportperrequest.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** The service is kept, and its client with it. */
public final class ServiceKept {

  interface Users {
    @GET("me")
    Call<Void> me();
  }

  private Users users;

  public boolean connect(Retrofit retrofit) throws IOException {
    users = retrofit.newBuilder().client(new okhttp3.OkHttpClient()).build().create(Users.class);
    return users.me().execute().isSuccessful();
  }
}
