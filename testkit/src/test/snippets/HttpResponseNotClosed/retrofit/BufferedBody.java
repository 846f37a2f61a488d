package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Response;

/** Bodies, and bodies of errors, are in memory. */
public final class BufferedBody {

  public String get(Call<okhttp3.ResponseBody> call) throws IOException {
    Response<okhttp3.ResponseBody> response = call.execute();
    if (!response.isSuccessful()) {
      throw new IOException("status " + response.code());
    }
    okhttp3.ResponseBody body = response.body();
    return body == null ? "" : "some";
  }
}
