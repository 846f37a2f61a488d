package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** The getter keeps what it opens; whoever asks it does not own it. */
public final class KeptByGetter implements Callback {

  private final Call call;
  private Response response;

  public KeptByGetter(Call call) {
    this.call = call;
  }

  private Response response() throws IOException {
    if (response != null) {
      return response;
    }
    onResponse(call, call.execute());
    return response;
  }

  @Override
  public void onResponse(Call call, Response response) {
    this.response = response;
  }

  @Override
  public void onFailure(Call call, IOException e) {
    throw new IllegalStateException(e);
  }

  public int code() throws IOException {
    return response().code();
  }

  public String text() throws IOException {
    Response response = response();
    return response.code() >= 400 ? "" : response.body().string();
  }
}
