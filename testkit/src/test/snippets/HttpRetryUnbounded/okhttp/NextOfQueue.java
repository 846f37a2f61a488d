package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import java.util.Queue;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Another address is asked after each failure, until there is none. */
public final class NextOfQueue implements Callback {

  private final OkHttpClient client;
  private final Queue<HttpUrl> mirrors;

  public NextOfQueue(OkHttpClient client, Queue<HttpUrl> mirrors) {
    this.client = client;
    this.mirrors = mirrors;
  }

  @Override
  public void onFailure(Call call, IOException e) {
    HttpUrl mirror = mirrors.poll();
    if (mirror != null) {
      client.newCall(new Request.Builder().url(mirror).build()).enqueue(this);
    }
  }

  @Override
  public void onResponse(Call call, Response response) {
    System.out.println(call.request().url() + ": " + response.code());
    response.close();
  }
}
