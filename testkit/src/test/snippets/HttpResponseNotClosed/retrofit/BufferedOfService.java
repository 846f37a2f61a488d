package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.http.GET;

/** Without the annotation, the body is in memory. */
public final class BufferedOfService {

  interface Texts {
    @GET("text")
    Call<okhttp3.ResponseBody> text();
  }

  public String type(Texts texts) throws IOException {
    Response<okhttp3.ResponseBody> response = texts.text().execute();
    return response.isSuccessful() ? response.headers().get("Content-Type") : "unknown";
  }
}
