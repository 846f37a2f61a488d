package snippets.httptransportperrequest.retrofit;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;
import retrofit2.http.GET;

/** Each call has a client of its own below, beside the one that is kept. */
public final class ClientBesideKept {

  /** The service. */
  public interface Users {
    /** All of them. */
    @GET("users")
    retrofit2.Call<String> all();
  }

  private final OkHttpClient kept = new OkHttpClient();
  private final Retrofit retrofit =
      new Retrofit.Builder().baseUrl("https://example.org/").client(kept).build();

  public String users() throws IOException {
    return retrofit
        .newBuilder()
        // BUG: Diagnostic contains: [HttpTransportPerRequest]
        .client(new OkHttpClient.Builder().readTimeout(1, TimeUnit.MINUTES).build())
        .build()
        .create(Users.class)
        .all()
        .execute()
        .body();
  }
}
