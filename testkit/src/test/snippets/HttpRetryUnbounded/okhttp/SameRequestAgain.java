package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A new call of the request that has just failed. */
public final class SameRequestAgain implements Callback {

  private final OkHttpClient client;

  public SameRequestAgain(OkHttpClient client) {
    this.client = client;
  }

  public void start(Request request) {
    client.newCall(request).enqueue(this);
  }

  @Override
  public void onFailure(Call call, IOException e) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    client.newCall(call.request()).enqueue(this);
  }

  @Override
  public void onResponse(Call call, Response response) {
    System.out.println(call.request().url() + ": " + response.code());
    response.close();
  }
}
