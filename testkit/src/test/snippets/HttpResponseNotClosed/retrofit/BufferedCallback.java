package snippets.httpresponsenotclosed.retrofit;

import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Url;

/** Without the annotation, the body is in memory when the callback gets it. */
public final class BufferedCallback {

  interface Files {
    @GET
    Call<okhttp3.ResponseBody> file(@Url String url);
  }

  private final Files files;
  private volatile boolean there;

  public BufferedCallback(Files files) {
    this.files = files;
  }

  public void check(String url) {
    files
        .file(url)
        .enqueue(
            new Callback<okhttp3.ResponseBody>() {
              @Override
              public void onResponse(Call<okhttp3.ResponseBody> call, Response<okhttp3.ResponseBody> response) {
                there = response.isSuccessful();
              }

              @Override
              public void onFailure(Call<okhttp3.ResponseBody> call, Throwable t) {
                there = false;
              }
            });
  }

  public boolean isThere() {
    return there;
  }
}
