package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** The body goes to a consumer, which closes it. */
public final class StreamingCallbackHandsOn {

  interface Files {
    @Streaming
    @GET
    Call<okhttp3.ResponseBody> file(@Url String url);
  }

  private final Files files;

  public StreamingCallbackHandsOn(Files files) {
    this.files = files;
  }

  public void load(String url, CompletableFuture<InputStream> stream) {
    files
        .file(url)
        .enqueue(
            new Callback<okhttp3.ResponseBody>() {
              @Override
              public void onResponse(Call<okhttp3.ResponseBody> call, Response<okhttp3.ResponseBody> response) {
                if (response.isSuccessful()) {
                  stream.complete(response.body().byteStream());
                } else {
                  stream.completeExceptionally(new IOException("status " + response.code()));
                }
              }

              @Override
              public void onFailure(Call<okhttp3.ResponseBody> call, Throwable t) {
                stream.completeExceptionally(t);
              }
            });
  }
}
