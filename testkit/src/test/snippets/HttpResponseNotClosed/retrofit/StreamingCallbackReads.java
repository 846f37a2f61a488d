package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import java.util.function.Consumer;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/** The callback reads the body, and closes it. */
public final class StreamingCallbackReads {

  interface Files {
    @Streaming
    @GET
    Call<okhttp3.ResponseBody> file(@Url String url);
  }

  private final Files files;

  public StreamingCallbackReads(Files files) {
    this.files = files;
  }

  public void load(String url, Consumer<byte[]> sink) {
    files
        .file(url)
        .enqueue(
            new Callback<okhttp3.ResponseBody>() {
              @Override
              public void onResponse(Call<okhttp3.ResponseBody> call, Response<okhttp3.ResponseBody> response) {
                if (!response.isSuccessful()) {
                  return;
                }
                try (okhttp3.ResponseBody body = response.body()) {
                  sink.accept(body.bytes());
                } catch (IOException e) {
                  onFailure(call, e);
                }
              }

              @Override
              public void onFailure(Call<okhttp3.ResponseBody> call, Throwable t) {
                System.err.println(url + ": " + t);
              }
            });
  }
}
