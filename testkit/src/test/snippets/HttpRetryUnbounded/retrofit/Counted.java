package snippets.httpretryunbounded.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Response;

/** Three attempts. */
public final class Counted {

  public String get(Call<String> call) throws IOException {
    int attempts = 3;
    while (attempts > 0) {
      Response<String> response = call.clone().execute();
      if (response.isSuccessful()) {
        return response.body();
      }
      attempts--;
    }
    return null;
  }
}
