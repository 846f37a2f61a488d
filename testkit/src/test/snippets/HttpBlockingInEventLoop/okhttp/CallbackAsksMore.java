package snippets.httpblockingineventloop.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The callback runs on a thread of the dispatcher, which may wait. */
public final class CallbackAsksMore implements Callback {

  private final OkHttpClient client;
  private final Request next;

  public CallbackAsksMore(OkHttpClient client, Request next) {
    this.client = client;
    this.next = next;
  }

  public void start(Request first) {
    client.newCall(first).enqueue(this);
  }

  @Override
  public void onFailure(Call call, IOException e) {
    System.err.println(call.request().url() + ": " + e);
  }

  @Override
  public void onResponse(Call call, Response response) throws IOException {
    try (response;
        Response other = client.newCall(next).execute()) {
      System.out.println(response.code() + " " + other.code());
    }
  }
}
