package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** A streamed body is the caller's. */
public final class StreamForgotten {

  interface Files {
    @Streaming
    @GET
    Call<okhttp3.ResponseBody> load(@Url String url);
  }

  public String type(Files files, String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response<okhttp3.ResponseBody> response = files.load(url).execute();
    if (!response.isSuccessful()) {
      return "unknown";
    }
    return response.headers().get("Content-Type");
  }
}
