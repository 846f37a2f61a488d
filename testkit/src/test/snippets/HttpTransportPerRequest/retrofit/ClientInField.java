package snippets.httptransportperrequest.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** Every copy has the same client. */
public final class ClientInField {

  interface Users {
    @GET("me")
    Call<Void> me();
  }

  private final okhttp3.OkHttpClient client = new okhttp3.OkHttpClient();
  private final Retrofit retrofit;

  public ClientInField(Retrofit retrofit) {
    this.retrofit = retrofit;
  }

  public boolean exists(String address) throws IOException {
    Retrofit own = retrofit.newBuilder().baseUrl(address).client(client).build();
    return own.create(Users.class).me().execute().isSuccessful();
  }
}
