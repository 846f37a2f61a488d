package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** Only the good path reads. */
public final class StreamOfTooMuch {

  interface Files {
    @Streaming
    @GET
    Call<okhttp3.ResponseBody> load(@Url String url);
  }

  public byte[] load(Files files, String url) throws IOException {
    Call<okhttp3.ResponseBody> call = files.load(url);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    okhttp3.ResponseBody body = call.execute().body();
    if (body.contentLength() > 1 << 20) {
      throw new IOException("too much at " + url);
    }
    return body.bytes();
  }
}
