package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import java.io.OutputStream;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** The body is closed; that of an error is in memory. */
public final class StreamClosed {

  interface Files {
    @Streaming
    @GET
    Call<okhttp3.ResponseBody> load(@Url String url);
  }

  public boolean copy(Files files, String url, OutputStream out) throws IOException {
    Response<okhttp3.ResponseBody> response = files.load(url).execute();
    if (!response.isSuccessful()) {
      return false;
    }
    try (okhttp3.ResponseBody body = response.body()) {
      body.byteStream().transferTo(out);
    }
    return true;
  }
}
