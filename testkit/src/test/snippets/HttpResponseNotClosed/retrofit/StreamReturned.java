package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import java.io.InputStream;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** The stream's receiver closes. */
public final class StreamReturned {

  interface Files {
    @Streaming
    @GET
    Call<okhttp3.ResponseBody> load(@Url String url);
  }

  public InputStream open(Files files, String url) throws IOException {
    Response<okhttp3.ResponseBody> response = files.load(url).execute();
    return response.body().byteStream();
  }
}
