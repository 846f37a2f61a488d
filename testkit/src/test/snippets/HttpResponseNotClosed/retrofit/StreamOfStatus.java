package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** Only a successful response has a body to close. */
public final class StreamOfStatus {

  interface Files {
    @Streaming
    @GET
    Call<okhttp3.ResponseBody> load(@Url String url);
  }

  public byte[] load(Files files, String url) throws IOException {
    Response<okhttp3.ResponseBody> response = files.load(url).execute();
    if (response.code() != 200) {
      throw new IOException("status " + response.code());
    }
    return response.body().bytes();
  }
}
