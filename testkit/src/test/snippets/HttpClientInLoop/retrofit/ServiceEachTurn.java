package snippets.httpclientinloop.retrofit;

import java.io.IOException;
import java.util.List;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Url;

/** Services are proxies of their client. */
public final class ServiceEachTurn {

  interface Users {
    @GET
    Call<Void> get(@Url String url);
  }

  private final Retrofit retrofit = new Retrofit.Builder().baseUrl("http://localhost/").build();

  public int count(List<String> addresses) throws IOException {
    int count = 0;
    for (String address : addresses) {
      count += retrofit.create(Users.class).get(address).execute().isSuccessful() ? 1 : 0;
    }
    return count;
  }
}
