package snippets.httpretryunbounded.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.http.GET;

/** A call is made and sent until it is a success. */
public final class UntilSuccessful {

  public interface Api {
    @GET("items")
    Call<String> items();
  }

  private final Api api;

  public UntilSuccessful(Api api) {
    this.api = api;
  }

  public String get() throws IOException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      Response<String> response = api.items().execute();
      if (response.isSuccessful()) {
        return response.body();
      }
    }
  }
}
